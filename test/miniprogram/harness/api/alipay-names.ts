// Every function name of the `my` object that a shop could come near.
import type { ApiNames } from './api-names'
import { names } from './api-names'

export const alipayNames: ApiNames = {
  asynchronous: names(`
    addCardAuth addPhoneContact alert authorize canvasToTempFilePath checkIsIfaaEnrolledInDevice
    chooseAlipayContact chooseCity chooseContact chooseDistrict chooseFileFromDisk chooseImage
    chooseLocation chooseMedia choosePhoneContact chooseVideo clearStorage closeBluetoothAdapter closeSocket
    compressImage compressVideo confirm connectBLEDevice connectSocket connectWifi datePicker
    disconnectBLEDevice downloadFile exitMiniProgram generateImageFromCode getAddress getAuthCode
    getAuthUserInfo getBLEDeviceCharacteristics getBLEDeviceServices getBatteryInfo getBeacons
    getBluetoothAdapterState getBluetoothDevices getClipboard getConnectedBluetoothDevices getConnectedWifi
    getExtConfig getFileInfo getImageInfo getLocation getNetworkType getOpenUserInfo getPhoneNumber
    getRunData getRunScene getSavedFileInfo getSavedFileList getScreenBrightness getScreenOrientation
    getServerTime getSetting getStorage getStorageInfo getSystemInfo getTitleColor getUserInfo getVideoInfo
    getWifiList hideAddToDesktopMenu hideAllAddToDesktopMenu hideAllFavoriteMenu hideBackHome
    hideFavoriteMenu hideKeyboard hideLoading hideNavigationBarLoading hideShareMenu hideTabBar
    hideTabBarRedDot hideToast httpRequest isCollected loadFontFace makeBluetoothPair makePhoneCall
    multiLevelSelect navigateBack navigateBackMiniProgram navigateTo navigateToMiniProgram
    notifyBLECharacteristicValueChange openBluetoothAdapter openCardDetail openCardList openDocument
    openKBVoucherDetail openLocation openMerchantVoucherList openSetting openSystemBluetoothSetting
    openVoucherDetail openVoucherList optionsSelect pageScrollTo paySignCenter previewImage previewMedia
    prompt reLaunch readBLECharacteristicValue redirectTo regionPicker removeSavedFile removeStorage
    removeTabBarBadge request requestSubscribeMessage rsa saveFile saveImage saveImageToPhotosAlbum
    saveVideoToPhotosAlbum scan sendSocketMessage setBackgroundColor setBackgroundTextStyle setCanPullDown
    setClipboard setKeepScreenOn setLocatedCity setNavigationBar setScreenBrightness setScreenOrientation
    setStorage setTabBarBadge setTabBarItem setTabBarStyle showActionSheet showAuthGuide showLoading
    showNavigationBarLoading showSharePanel showTabBar showTabBarRedDot showToast startAPVerify
    startAccelerometer startBeaconDiscovery startBluetoothDevicesDiscovery startCompass
    startContinuousLocation startDeviceMotionListening startGyroscope startPullDownRefresh startWifi
    startZMVerify stopAccelerometer stopBeaconDiscovery stopBluetoothDevicesDiscovery stopCompass
    stopContinuousLocation stopDeviceMotionListening stopGyroscope stopPullDownRefresh stopWifi switchTab
    textRiskIdentification tradePay uploadFile vibrate vibrateLong vibrateShort watchShake
    writeBLECharacteristicValue
  `),
  synchronous: names(`
    arrayBufferToBase64 base64ToArrayBuffer canIUse clearStorageSync getAccountInfoSync
    getAppAuthorizeSetting getAppBaseInfo getAppIdSync getBackgroundAudioManager getBatteryInfoSync
    getDeviceBaseInfo getDeviceInfo getEnterOptionsSync getExtConfigSync getFileSystemManager
    getLaunchOptionsSync getMenuButtonBoundingClientRect getRecorderManager getStorageInfoSync
    getStorageSync getSystemInfoSync getSystemSetting getUpdateManager getWindowInfo removeStorageSync
    reportAnalytics reportEvent setStorageSync
  `),
  factories: names(`
    createAnimation createCameraContext createCanvasContext createFaceDetectContext createFavorite
    createInnerAudioContext createIntersectionObserver createLivePlayerContext createLottieContext
    createMapContext createOffscreenCanvas createRewardedAd createSelectorQuery createVideoContext
    createWebViewContext createWorker
  `),
  events: names(`
    AccelerometerChange AppHide AppShow AudioInterruptionBegin AudioInterruptionEnd
    BLECharacteristicValueChange BLEConnectionStateChanged BeaconServiceChange BeaconUpdate
    BluetoothAdapterStateChange BluetoothDeviceFound CompassChange ComponentError ContinuousLocationChange
    DeviceMotionChange Error GetWifiList GyroscopeChange KeyboardHeightChange LocatedComplete MemoryWarning
    NetworkStatusChange PageNotFound ScreenOrientationChange SocketClose SocketError SocketMessage
    SocketOpen ThemeChange UnhandledRejection UserCaptureScreen WifiConnected WindowResize
  `),
}
