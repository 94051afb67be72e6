/** The staff desk: its title before the phone's language is known. */
export default definePageConfig({ navigationBarTitleText: '离店核验' })
