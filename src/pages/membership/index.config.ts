/** Title while the page loads. */
export default definePageConfig({ navigationBarTitleText: '会员' })
