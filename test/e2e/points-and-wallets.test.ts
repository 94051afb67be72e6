// Points and a wallet's offer in a real browser: shown before they count, lost with another wallet, paid once.
import { codeOf } from '@mock/seed/sample'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { fen } from '@/domain/kernel'
import { shopStateIn } from './support/at-the-cashier'
import type { Shop } from './support/shop'
import { openShop, words } from './support/shop'
import { checkIn, followCode, press, see, signIn, typeCode } from './support/shopper'

let shop: Shop
beforeAll(async () => {
  shop = await openShop()
})
afterEach(() => shop.clear())
afterAll(() => shop.close())

const PREMIUM = 'M1002003002'
const RICE = codeOf('kenyuan-long-grain-rice-5-kg')

describe('points and the offer of a wallet', () => {
  it('are in the amount that is shown, and come over to another wallet as far as they may', async () => {
    const page = await shop.newPage()
    await checkIn(page)
    await page.goto(`${shop.url}/#/pages/me/index`)
    await signIn(page, PREMIUM)
    await page.goto(`${shop.url}/#/pages/scan/index`)
    await typeCode(page, RICE)
    await see(page, /长粒香米/)
    await page.goto(`${shop.url}/#/pages/cart/index`)
    await press(page, words.cart.checkout)
    await see(page, words.checkout.points(1800))
    await page.getByRole('radio', { name: words.checkout.pointsOn }).click()
    await see(page, words.checkout.pointsPaid(1800))
    await press(page, words.checkout.pay(fen(2590)))

    await page.getByRole('radio', { name: /^数字人民币/ }).click()
    await see(page, words.cashier.walletIncluded('数字人民币', fen(88)))
    await press(page, words.cashier.payWith('数字人民币', fen(2502)))
    await followCode(page)
    await press(page, words.demo.wallet.declineFunds)
    await see(page, words.cashier.declined['insufficient-funds'])
    await press(page, words.demo.wallet.cancel)
    await press(page, words.cashier.otherWallet)
    await see(page, words.cashier.states.cancelled.title)

    await page.getByRole('radio', { name: /^微信支付/ }).click()
    await see(page, words.cashier.walletLost('数字人民币', fen(88)))
    await press(page, words.cashier.payWith('微信支付', fen(2590)))
    await followCode(page)
    await press(page, words.demo.wallet.pay)
    await see(page, words.pass.show)

    const { orders, memberships } = await shopStateIn(page)
    expect(Object.values(orders).map(({ order }) => [order.status, order.due])).toEqual([
      ['closed', 2502],
      ['paid', 2590],
    ])
    const kinds = (memberships[PREMIUM]?.ledger ?? []).map(({ kind, change }) => `${kind} ${change}`)
    expect(kinds.slice(4)).toEqual(['burned -1800', 'reversed 1800', 'burned -1800', 'earned 75'])
  })
})
