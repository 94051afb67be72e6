// Every function name of the `wx` object, base library 3.x.
import type { ApiNames } from './api-names'
import { names } from './api-names'

export const weappNames: ApiNames = {
  asynchronous: names(`
    addCard addFileToFavorites addPhoneCalendar addPhoneContact addPhoneRepeatCalendar addVideoToFavorites
    authPrivateMessage authorize authorizeForMiniProgram batchGetStorage batchSetStorage canvasGetImageData
    canvasPutImageData canvasToTempFilePath checkEmployeeRelation checkIsAddedToMyMiniProgram
    checkIsOpenAccessibility checkIsSoterEnrolledInDevice checkIsSupportSoterAuthentication checkSession
    chooseAddress chooseContact chooseImage chooseInvoice chooseInvoiceTitle chooseLicensePlate
    chooseLocation chooseMedia chooseMessageFile choosePoi chooseVideo clearStorage closeBLEConnection
    closeBluetoothAdapter closeSocket compressImage compressVideo connectSocket connectWifi cropImage
    disableAlertBeforeUnload downloadFile editImage enableAlertBeforeUnload exitMiniProgram exitVoIPChat
    faceDetect getAvailableAudioSources getBLEDeviceCharacteristics getBLEDeviceRSSI getBLEDeviceServices
    getBLEMTU getBackgroundAudioPlayerState getBackgroundFetchData getBackgroundFetchToken getBatteryInfo
    getBeacons getBluetoothAdapterState getBluetoothDevices getChannelsLiveInfo getChannelsLiveNoticeInfo
    getChannelsShareKey getClipboardData getCommonConfig getConnectedBluetoothDevices getConnectedWifi
    getDeviceBenchmarkInfo getDeviceVoIPList getExtConfig getFileInfo getFuzzyLocation getGroupEnterInfo
    getHCEState getImageInfo getInferenceEnvInfo getLocalIPAddress getLocation getNetworkType
    getPrivacySetting getRandomValues getRendererUserAgent getSavedFileInfo getSavedFileList
    getScreenBrightness getScreenRecordingState getSelectedTextRange getSetting getShareInfo getSkylineInfo
    getStorage getStorageInfo getSystemInfo getSystemInfoAsync getUserInfo getUserProfile getVideoInfo
    getWeRunData getWifiList hideHomeButton hideKeyboard hideLoading hideNavigationBarLoading hideShareMenu
    hideTabBar hideTabBarRedDot hideToast initFaceDetect isBluetoothDevicePaired join1v1Chat joinVoIPChat
    loadFontFace login makeBluetoothPair makePhoneCall navigateBack navigateBackMiniProgram navigateTo
    navigateToMiniProgram notifyBLECharacteristicValueChange openAppAuthorizeSetting openBluetoothAdapter
    openCard openChannelsActivity openChannelsEvent openChannelsLive openChannelsUserProfile
    openCustomerServiceChat openDocument openEmbeddedMiniProgram openHKOfflinePayView openLocation
    openOfficialAccountArticle openPrivacyContract openSetting openSingleStickerView openStickerIPView
    openStickerSetView openSystemBluetoothSetting openVideoEditor pageScrollTo pauseBackgroundAudio
    pauseVoice playBackgroundAudio playVoice pluginLogin postMessageToReferrerMiniProgram
    preDownloadSubpackage preloadAssets preloadSkylineView preloadWebview previewImage previewMedia reLaunch
    readBLECharacteristicValue redirectTo removeSavedFile removeStorage removeTabBarBadge request
    requestCommonPayment requestDeviceVoIP requestMerchantTransfer requestOrderPayment requestPayment
    requestPluginPayment requestSubscribeDeviceMessage requestSubscribeMessage requestVirtualPayment
    requirePrivacyAuthorize reserveChannelsLive restartMiniProgram saveFile saveFileToDisk
    saveImageToPhotosAlbum saveVideoToPhotosAlbum scanCode seekBackgroundAudio sendHCEMessage sendSms
    sendSocketMessage setBLEMTU setBackgroundColor setBackgroundFetchToken setBackgroundTextStyle
    setClipboardData setEnable1v1Chat setEnableDebug setInnerAudioOption setKeepScreenOn
    setNavigationBarColor setNavigationBarTitle setScreenBrightness setStorage setTabBarBadge setTabBarItem
    setTabBarStyle setTopBarText setVisualEffectOnCapture setWifiList setWindowSize shareFileMessage
    shareToWeRun shareVideoMessage showActionSheet showLoading showModal showNavigationBarLoading
    showRedPackage showShareImageMenu showShareMenu showTabBar showTabBarRedDot showToast startAccelerometer
    startBeaconDiscovery startBluetoothDevicesDiscovery startCompass startDeviceMotionListening
    startGyroscope startHCE startLocalServiceDiscovery startLocationUpdate startLocationUpdateBackground
    startPullDownRefresh startRecord startSoterAuthentication startWifi stopAccelerometer
    stopBackgroundAudio stopBeaconDiscovery stopBluetoothDevicesDiscovery stopCompass
    stopDeviceMotionListening stopFaceDetect stopGyroscope stopHCE stopLocalServiceDiscovery
    stopLocationUpdate stopPullDownRefresh stopRecord stopVoice stopWifi subscribeVoIPVideoMembers switchTab
    updateShareMenu updateVoIPChatMuteConfig updateWeChatApp uploadFile vibrateLong vibrateShort
    writeBLECharacteristicValue
  `),
  synchronous: names(`
    arrayBufferToBase64 base64ToArrayBuffer batchGetStorageSync batchSetStorageSync canIUse
    checkIsPictureInPictureActive clearStorageSync getAccountInfoSync getApiCategory getAppAuthorizeSetting
    getAppBaseInfo getBackgroundAudioManager getBatteryInfoSync getDeviceInfo getEnterOptionsSync
    getExptInfoSync getExtConfigSync getFileSystemManager getLaunchOptionsSync getLogManager
    getMenuButtonBoundingClientRect getNFCAdapter getPerformance getRealtimeLogManager getRecorderManager
    getSkylineInfoSync getStorageInfoSync getStorageSync getSystemInfoSync getSystemSetting getUpdateManager
    getUserCryptoManager getWindowInfo getXrFrameSystem isVKSupport removeStorageSync reportAnalytics
    reportEvent reportMonitor reportPerformance revokeBufferURL setStorageSync
  `),
  factories: names(`
    createAnimation createAudioContext createBLEConnection createBLEPeripheralServer createBufferURL
    createCacheManager createCameraContext createCanvasContext createInferenceSession
    createInnerAudioContext createIntersectionObserver createInterstitialAd createLivePlayerContext
    createLivePusherContext createMapContext createMediaAudioPlayer createMediaContainer createMediaRecorder
    createOffscreenCanvas createRewardedVideoAd createSelectorQuery createTCPSocket createUDPSocket
    createVKSession createVideoContext createVideoDecoder createWebAudioContext createWorker
  `),
  events: names(`
    AccelerometerChange ApiCategoryChange AppHide AppShow AudioInterruptionBegin AudioInterruptionEnd
    BLECharacteristicValueChange BLEConnectionStateChange BLEMTUChange BLEPeripheralConnectionStateChanged
    BackgroundAudioPause BackgroundAudioPlay BackgroundAudioStop BackgroundFetchData BatteryInfoChange
    BeaconServiceChange BeaconUpdate BluetoothAdapterStateChange BluetoothDeviceFound CompassChange CopyUrl
    DeviceMotionChange EmbeddedMiniProgramHeightChange Error GetWifiList GyroscopeChange HCEMessage
    KeyboardHeightChange LazyLoadError LocalServiceDiscoveryStop LocalServiceFound LocalServiceLost
    LocalServiceResolveFail LocationChange LocationChangeError MemoryWarning
    MenuButtonBoundingClientRectWeightChange NeedPrivacyAuthorization NetworkStatusChange NetworkWeakChange
    PageNotFound ScreenRecordingStateChanged SocketClose SocketError SocketMessage SocketOpen ThemeChange
    UnhandledRejection UserCaptureScreen VoIPChatInterrupted VoIPChatMembersChanged VoIPChatSpeakersChanged
    VoIPChatStateChanged VoIPVideoMembersChanged WifiConnected WifiConnectedWithPartialInfo WindowResize
  `),
}
