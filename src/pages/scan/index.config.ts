/** Title while the page loads. */
export default definePageConfig({ navigationBarTitleText: '扫描商品', disableScroll: true })
