/** Pages of the app. The development screens exist only where the backend is mocked. */
const isBrowser = process.env.TARO_ENV === 'h5'
const hasMock = process.env.TARO_APP_BACKEND !== 'real'

export default defineAppConfig({
  pages: [
    'pages/home/index',
    'pages/scan/index',
    'pages/cart/index',
    'pages/checkout/index',
    'pages/cashier/index',
    'pages/pass/index',
    'pages/orders/index',
    'pages/receipt/index',
    'pages/coupons/index',
    'pages/me/index',
    'pages/membership/index',
    'pages/diagnostics/index',
  ],
  subPackages: [
    { root: 'staff', pages: ['desk/index', 'till/index', 'returns/index', 'unknown-codes/index'] },
    ...(hasMock ? [{ root: 'demo', pages: ['wallet/index', 'tools/index'] }] : []),
  ],
  window: {
    navigationBarTitleText: '扫码购',
    navigationBarBackgroundColor: '#0B6E4F',
    navigationBarTextStyle: 'white',
    backgroundColor: '#F6F4EE',
  },
  // a page that slides away is removed late, and a quick tap could meet it half gone
  ...(isBrowser ? { animation: false } : {}),
  lazyCodeLoading: 'requiredComponents',
  permission: { 'scope.userLocation': { desc: '用于查找离您最近的门店' } },
  requiredPrivateInfos: ['getLocation'],
})
