/** The page about the shopper: its title before their language is known. */
export default definePageConfig({ navigationBarTitleText: '我的' })
