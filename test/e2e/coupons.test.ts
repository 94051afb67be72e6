// A coupon in a real browser: collected, in the price at once, left out, used with the payment, and not used twice.
import { codeOf } from '@mock/seed/sample'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { fen } from '@/domain/kernel'
import { shopStateIn } from './support/at-the-cashier'
import type { Shop } from './support/shop'
import { openShop, words } from './support/shop'
import { checkIn, field, openWallet, press, see, signIn, typeCode } from './support/shopper'

let shop: Shop
beforeAll(async () => {
  shop = await openShop()
})
afterEach(() => shop.clear())
afterAll(() => shop.close())

const MEMBER = 'M1002003001'
const LEAFLET = 'HEGULEAFLET2026A'
const RICE = codeOf('kenyuan-long-grain-rice-5-kg')

describe('a coupon', () => {
  it('is claimed, pays at once, can be kept, and is used once', async () => {
    const page = await shop.newPage()
    const go = (path: string) => page.goto(`${shop.url}/#/${path}`)
    await checkIn(page)
    await go('pages/me/index')
    await signIn(page, MEMBER)

    await go('pages/coupons/index')
    await field(page, words.coupons.code).fill(LEAFLET)
    await press(page, words.coupons.claim)
    await see(page, /传单券：满 59 减 8/)

    await go('pages/scan/index')
    await typeCode(page, RICE)
    await see(page, /长粒香米/)
    await go('pages/cart/index')
    await see(page, words.coupons.bestChoice)
    await press(page, /^优惠券/)
    await see(page, words.coupons.used(fen(600)))
    await press(page, new RegExp(words.coupons.without))
    await press(page, words.coupons.done)
    await see(page, words.coupons.notUsed)
    await press(page, /^优惠券/)
    await press(page, new RegExp(words.coupons.auto))
    await press(page, words.coupons.done)
    await see(page, words.coupons.bestChoice)

    await press(page, words.cart.checkout)
    await see(page, words.checkout.confirmed)
    await press(page, /^付款 /)
    await see(page, words.cashier.chooseWallet)
    await openWallet(page)
    await press(page, words.demo.wallet.pay)
    await see(page, words.pass.show)

    await go('pages/coupons/index')
    await see(page, words.coupons.over)
    await see(page, words.coupons.statuses.used)
    await field(page, words.coupons.code).fill(LEAFLET)
    await press(page, words.coupons.claim)
    await see(page, new RegExp(words.errors.store['already-collected'].title))

    const { coupons } = await shopStateIn(page)
    const wallet = coupons[`member:${MEMBER}`] ?? []
    const rice = wallet.find(({ promotionId }) => promotionId === 'coupon-rice')
    expect(rice).toMatchObject({ uses: [{ at: expect.any(Number) }], reservedFor: [] })
  })
})
