/** The coupons page: its title before the shopper's language is known. */
export default definePageConfig({ navigationBarTitleText: '我的优惠券' })
