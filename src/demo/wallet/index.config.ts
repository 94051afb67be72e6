/** The mocked wallet: its title before the shopper's language is known. */
export default definePageConfig({ navigationBarTitleText: '模拟钱包' })
