/** Title while the page loads. */
export default definePageConfig({ navigationBarTitleText: '离店通行码' })
