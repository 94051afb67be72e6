// @vitest-environment jsdom
// An offer ends while the shopper pays: what counts is what they were last shown, and the store's price as long as it is good.
import { codeOf } from '@mock/seed/sample'
import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { minutes } from '@/domain/kernel'
import CashierPage from '@/pages/cashier'
import CheckoutPage from '@/pages/checkout'
import type { Phone, Shop } from '../flows/support/shop'
import { launch, openShop, relaunch } from '../flows/support/shop'
import { booksOf, checkIn, scan, tripIn, tripOf } from '../flows/support/visits'
import { appOnStage, open, pass, said, tap } from '../support/stage'

vi.mock('@/wiring', async (original) => ({ ...(await original<object>()), theApp: () => appOnStage() }))

afterEach(cleanup)

const MILK = codeOf('youtian-whole-milk-1-l')
const BAGELS = codeOf('mailong-bagels-6-pcs')

/** Bagels are 17.43 until 21:00, then 24.90; milk is 12.90. The clock begins at ten in the morning. */
async function inTheEvening(at: number, ...codes: readonly string[]): Promise<{ shop: Shop; phone: Phone }> {
  const shop = openShop()
  await shop.clock.advance(at - minutes(10 * 60))
  const phone = launch(shop)
  await checkIn(phone)
  for (const code of codes) await scan(phone, code)
  return { shop, phone }
}
const before9 = (by: number) => minutes(21 * 60 - by)

/** Two bags of bagels and milk: 47.76 before, 62.70 after. */
async function confirmed(at = before9(3), codes: readonly string[] = [BAGELS, BAGELS, MILK]) {
  const { shop, phone } = await inTheEvening(at, ...codes)
  await open(phone, CheckoutPage)
  return { shop, phone }
}

async function atTheCashier(phone: Phone) {
  cleanup()
  await open(phone, CashierPage)
}
const radios = () => screen.getAllByRole('radio').map((radio) => radio.getAttribute('aria-label'))

describe('a confirmed price', () => {
  it('is no change though the offer in it ends while the shopper looks', async () => {
    const { phone } = await confirmed()
    expect(screen.getByRole('button', { name: '付款 ¥47.76' })).toBeDefined()
    await pass(minutes(4))
    cleanup()
    await open(phone, CheckoutPage)
    expect(said()).not.toContain('变了')
    expect(screen.getByRole('button', { name: '付款 ¥47.76' })).toBeDefined()
  })

  it('is what each wallet pays: no offer appears that was none when the store priced', async () => {
    const { shop, phone } = await confirmed()
    await pass(minutes(4))
    await atTheCashier(phone)
    expect(radios()).toEqual([
      '微信支付',
      '数字人民币, 立减 ¥0.96, 数字人民币付款 98 折，最多减 10 元（酒类除外）, 出示一个码，用它来扫',
      '支付宝, 出示一个码，用它来扫',
      '云闪付, 在微信的收银台里付',
      '和包支付, 用它扫门店的微信收款码',
      '付款码, 店员扫您钱包里的付款码',
      '找朋友付, 出示或发送一个码，谁的钱包都行',
      '到收银台付, 收银员扫码，付现金或刷卡',
    ])
    await tap(/^支付宝/, 'radio')
    await tap('用支付宝付 ¥47.76')
    await pass(3000)
    expect(booksOf(shop)).toMatchObject({ orders: 1, spent: 4776, attempts: ['alipay succeeded'] })
  })

  it('stays good for the other wallets when one of them turns out dearer, also after a restart', async () => {
    const { shop, phone } = await confirmed(before9(3), [BAGELS, BAGELS, MILK, MILK])
    await pass(minutes(4))
    await atTheCashier(phone)
    await tap(/^支付宝, 立减 ¥3.00/, 'radio')
    await tap('用支付宝付 ¥57.66')
    expect(said()).toContain('应付金额变多了')
    expect(said()).toContain('¥34.86 → ¥49.80')
    expect(said()).toContain('¥57.66 → ¥72.60')
    // no saving against the price that is still good for the others
    expect(radios()).toContain('支付宝, 出示一个码，用它来扫')
    await tap('微信支付', 'radio')
    expect(said()).not.toContain('变')
    expect(screen.getByRole('button', { name: '用微信支付 ¥60.66' })).toBeDefined()
    expect(booksOf(shop).orders).toBe(0)
    cleanup()
    const again = relaunch(shop, phone)
    await open(again, CashierPage)
    await tap('微信支付', 'radio')
    await tap('用微信支付 ¥60.66')
    await pass(3000)
    expect(booksOf(shop)).toMatchObject({ orders: 1, spent: 6066, attempts: ['wechat-pay succeeded'] })
  })

  it('is back at checkout after a wallet turned out dearer, without asking the store', async () => {
    const { shop, phone } = await confirmed(before9(3), [BAGELS, BAGELS, MILK, MILK])
    await pass(minutes(4))
    await atTheCashier(phone)
    await tap(/^支付宝, 立减 ¥3.00/, 'radio')
    await tap('用支付宝付 ¥57.66')
    const asked = shop.requests.length
    cleanup()
    await open(phone, CheckoutPage)
    expect(said()).not.toContain('变了')
    expect(screen.getByRole('button', { name: '付款 ¥60.66' })).toBeDefined()
    expect(shop.requests.slice(asked).filter(({ path }) => path.endsWith('/quotes'))).toEqual([])
  })

  it('that ran out and comes back dearer is told line by line and needs a tap, also after a restart', async () => {
    const { shop, phone } = await confirmed(before9(20))
    await atTheCashier(phone)
    await pass(minutes(40))
    await tap('用微信支付 ¥47.76')
    expect(said()).toContain('价格确认已过期')
    expect(tripOf(phone).phase).toBe('shopping')
    cleanup()
    const again = relaunch(shop, phone)
    await open(again, CheckoutPage)
    expect(said()).toContain('¥34.86 → ¥49.80')
    expect(said()).toContain('应付¥47.76 → ¥62.70')
    expect(said()).not.toContain('价签')
    expect(screen.queryByRole('button', { name: /^付款/ })).toBeNull()
    expect(screen.getByRole('button', { name: '按新价格付款 ¥62.70' })).toBeDefined()
  })

  it('that ran out on this page and comes back dearer is told as well', async () => {
    await confirmed(before9(20))
    await pass(minutes(40))
    await tap('重新核对')
    expect(said()).toContain('应付¥47.76 → ¥62.70')
    expect(screen.getByRole('button', { name: '按新价格付款 ¥62.70' })).toBeDefined()
  })

  it('is what the next one is compared with when only the way to pay was chosen anew', async () => {
    const { phone } = await confirmed()
    await pass(minutes(4))
    phone.app.flows.coupon.choose([])
    cleanup()
    await open(phone, CheckoutPage)
    expect(said()).toContain('应付¥47.76 → ¥62.70')
  })

  it('gives way to what the basket shows as soon as the basket is another one', async () => {
    const { phone } = await confirmed()
    await pass(minutes(4))
    await scan(phone, MILK)
    cleanup()
    await open(phone, CheckoutPage)
    expect(said()).not.toContain('变了')
    expect(tripIn(phone, 'quoted').quote.due).toBe(7560)
  })
})

describe('prices this phone does not know', () => {
  it('promise no wallet a saving the store has not said; the wallet still gets it', async () => {
    const { shop, phone } = await inTheEvening(before9(180), ...Array(6).fill(MILK))
    shop.scenario('price-changed')
    await open(phone, CheckoutPage)
    const { due } = tripIn(phone, 'quoted').quote
    await atTheCashier(phone)
    expect(radios()).toEqual([
      '微信支付',
      '支付宝, 出示一个码，用它来扫',
      '云闪付, 在微信的收银台里付',
      '和包支付, 用它扫门店的微信收款码',
      '翼支付, 用它扫门店的微信收款码',
      '付款码, 店员扫您钱包里的付款码',
      '找朋友付, 出示或发送一个码，谁的钱包都行',
      '到收银台付, 收银员扫码，付现金或刷卡',
    ])
    await tap(/^支付宝/, 'radio')
    await tap(/^用支付宝付/)
    await pass(3000)
    expect(booksOf(shop)).toMatchObject({ orders: 1, spent: due - 300, attempts: ['alipay succeeded'] })
  })
})
