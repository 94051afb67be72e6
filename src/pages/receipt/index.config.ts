/** The receipt page: its title before the shopper's language is known. */
export default definePageConfig({ navigationBarTitleText: '购物小票' })
