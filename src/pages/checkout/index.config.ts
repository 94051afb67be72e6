/** Title while the page loads. */
export default definePageConfig({ navigationBarTitleText: '核对订单' })
