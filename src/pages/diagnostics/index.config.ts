/** A hidden page for support: its title before the shopper's language is known. */
export default definePageConfig({ navigationBarTitleText: '扫码诊断' })
