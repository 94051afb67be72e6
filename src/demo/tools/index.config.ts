/** Demo tools: the title before the shopper's language is known. */
export default definePageConfig({ navigationBarTitleText: '体验工具' })
