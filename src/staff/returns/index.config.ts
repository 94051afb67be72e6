/** Returns: the page’s title before the phone's language is known. */
export default definePageConfig({ navigationBarTitleText: '退货' })
