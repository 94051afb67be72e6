/** Unknown codes: the page’s title before the phone's language is known. */
export default definePageConfig({ navigationBarTitleText: '未收录的条码' })
