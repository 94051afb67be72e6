// Answers about the phone and the app, and the calls that only change what the host draws around the page.
import type { Host } from '../host'
import type { Bag, LaunchOptions } from '../types'
import { names } from './api-names'
import type { ApiTable } from './api-table'

const SYSTEM = {
  brand: 'devtools',
  model: 'iPhone 12',
  pixelRatio: 3,
  windowWidth: 390,
  windowHeight: 753,
  screenWidth: 390,
  screenHeight: 844,
  statusBarHeight: 47,
  language: 'zh_CN',
  version: '8.0.50',
  system: 'iOS 16.0',
  platform: 'ios',
  SDKVersion: '3.6.0',
  theme: 'light',
  fontSizeSetting: 16,
  fontSizeScaleFactor: 1,
  safeArea: { left: 0, right: 390, top: 47, bottom: 810, width: 390, height: 763 },
}

/** Succeed with an empty answer, because they only touch the frame around the page or the fingertips. */
const HARMLESS = names(`
  showToast hideToast showLoading hideLoading setNavigationBarTitle setNavigationBarColor setNavigationBar
  showNavigationBarLoading hideNavigationBarLoading startPullDownRefresh stopPullDownRefresh pageScrollTo vibrate
  vibrateShort vibrateLong showShareMenu hideShareMenu updateShareMenu hideKeyboard setTabBarBadge removeTabBarBadge
  showTabBarRedDot hideTabBarRedDot showTabBar hideTabBar setTabBarItem setTabBarStyle setBackgroundColor
  setBackgroundTextStyle hideHomeButton hideBackHome setVisualEffectOnCapture alert
`)
const SYSTEM_QUERIES = names(`
  getSystemInfoSync getWindowInfo getDeviceInfo getDeviceBaseInfo getAppBaseInfo getSystemSetting getAppAuthorizeSetting
`)

/** @param system changes to the phone that the app finds itself on */
export function addSystem(
  table: ApiTable,
  host: Host,
  system: Bag,
  launchOptions: () => LaunchOptions | undefined,
): void {
  const known = (name: string) => name in table.functions
  const phone = { ...SYSTEM, ...system }
  for (const name of HARMLESS.filter(known)) table.asynchronous(name, () => ({}))
  for (const name of SYSTEM_QUERIES.filter(known)) table.synchronous(name, () => phone)
  table.asynchronous('getSystemInfo', () => phone)
  if (known('getSystemInfoAsync')) table.asynchronous('getSystemInfoAsync', () => phone)

  if (known('showModal')) table.asynchronous('showModal', () => ({ confirm: true, cancel: false }))
  if (known('confirm')) table.asynchronous('confirm', () => ({ confirm: true }))
  table.asynchronous('showActionSheet', () => ({ tapIndex: 0, index: 0 }))
  table.asynchronous('getNetworkType', () => ({ networkType: 'wifi', networkAvailable: true }))
  table.asynchronous('getSetting', () => ({ authSetting: {} }))
  for (const name of ['request', 'httpRequest'].filter(known)) {
    table.asynchronous(name, () => {
      throw table.failure(name, 'no network in this test')
    })
  }

  table.synchronous('canIUse', () => true)
  table.synchronous('getLaunchOptionsSync', launchOptions)
  table.synchronous('getEnterOptionsSync', launchOptions)
  table.synchronous('getAccountInfoSync', () => ({
    miniProgram: { appId: 'wx0000000000000000', envVersion: 'develop', version: '' },
  }))
  table.synchronous('getMenuButtonBoundingClientRect', () => ({
    left: 281,
    top: 51,
    right: 368,
    bottom: 83,
    width: 87,
    height: 32,
  }))
  const ignore = () => {}
  table.factory('getUpdateManager', () => ({
    onCheckForUpdate: ignore,
    onUpdateReady: ignore,
    onUpdateFailed: ignore,
    applyUpdate: ignore,
  }))
  table.functions.nextTick = (run: () => void) => host.timers.after(0, () => host.guard(run))
  table.functions.env = host.realm.toGuest({ USER_DATA_PATH: 'wxfile://usr' })
}
