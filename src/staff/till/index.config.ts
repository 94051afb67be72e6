/** Taking a payment: the page’s title before the phone's language is known. */
export default definePageConfig({ navigationBarTitleText: '收款' })
