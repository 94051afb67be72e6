// @vitest-environment jsdom
// Points at checkout and wallets' offers at the cashier: what is shown is what is asked for.
import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import CashierPage from '@/pages/cashier'
import CheckoutPage from '@/pages/checkout'
import { memberHere, RICE } from '../flows/support/rice'
import type { Shop } from '../flows/support/shop'
import { launch, openShop, wallet } from '../flows/support/shop'
import { booksOf, checkIn, PREMIUM, scan, tripIn } from '../flows/support/visits'
import { appOnStage, open, pass, said, tap, ways } from '../support/stage'

vi.mock('@/wiring', async (original) => ({ ...(await original<object>()), theApp: () => appOnStage() }))

afterEach(cleanup)

/** Rice at the premium price is 49.90, less a coupon of 6: 43.90. */
async function withRice(shop: Shop, card = PREMIUM) {
  const phone = await memberHere(shop, card)
  await scan(phone, RICE)
  return phone
}

describe('points at checkout', () => {
  it('are offered, off at first, and pay a part when the shopper says so', async () => {
    const phone = await withRice(openShop())
    await open(phone, CheckoutPage)
    expect(said()).toContain('用 1800 积分抵 ¥18.00 · 共有 1851 分')
    expect(screen.getByRole('button', { name: '付款 ¥43.90' })).toBeDefined()
    await tap('使用', 'radio')
    expect(said()).toContain('积分抵扣（1800 分）-¥18.00')
    expect(screen.getByRole('button', { name: '付款 ¥25.90' })).toBeDefined()
    await tap('不用', 'radio')
    expect(screen.getByRole('button', { name: '付款 ¥43.90' })).toBeDefined()
  })

  it('are no word to a guest and to a lapsed member', async () => {
    const guest = launch(openShop())
    await checkIn(guest)
    await scan(guest, RICE)
    await open(guest, CheckoutPage)
    expect(said()).not.toContain('积分')
    cleanup()
    await open(await withRice(openShop(), 'M1002003003'), CheckoutPage)
    expect(said()).not.toContain('积分')
  })

  it('that are fewer than the phone believed are a difference the shopper agrees to', async () => {
    const shop = openShop()
    const phone = await withRice(shop)
    const other = await withRice(shop)
    other.app.flows.quote.payWithPoints(true)
    await other.until(other.app.flows.quote.request())
    await other.until(other.app.flows.checkout.pay('wechat-pay'))
    phone.app.flows.quote.payWithPoints(true)
    await open(phone, CheckoutPage)
    expect(said()).toContain('能用的积分变了：1800 分 → 100 分')
    expect(screen.getByRole('button', { name: /^按新价格付款 ¥/ })).toBeDefined()
  })
})

async function atTheCashier(shop = openShop()) {
  const phone = await withRice(shop)
  await phone.until(phone.app.flows.quote.request())
  await open(phone, CashierPage)
  return { shop, phone }
}

describe('wallets at the cashier', () => {
  it('say what they would take off, and by which offer', async () => {
    await atTheCashier()
    expect(screen.getAllByRole('radio').map((radio) => radio.getAttribute('aria-label'))).toEqual([
      '微信支付',
      '数字人民币, 立减 ¥0.88, 数字人民币付款 98 折，最多减 10 元（酒类除外）, 出示一个码，用它来扫',
      '支付宝, 出示一个码，用它来扫',
      '云闪付, 在微信的收银台里付',
      '和包支付, 用它扫门店的微信收款码',
      '付款码, 店员扫您钱包里的付款码',
      '找朋友付, 出示或发送一个码，谁的钱包都行',
      '到收银台付, 收银员扫码，付现金或刷卡',
    ])
  })

  it('show the amount of the chosen one before it is asked for', async () => {
    const { shop, phone } = await atTheCashier()
    await tap(/^数字人民币/, 'radio')
    expect(said()).toContain('应付金额¥43.02已减数字人民币优惠 ¥0.88')
    await tap('用数字人民币付 ¥43.02')
    await pass(3000)
    expect(booksOf(shop)).toMatchObject({ spent: 4302, attempts: ['e-cny succeeded'] })
    expect(tripIn(phone, 'paid').order.wallet).toBe('e-cny')
    expect(ways()).toEqual(['/pages/pass/index'])
  })

  it('that were declined say what is lost with another one, and never show an amount of nothing', async () => {
    const { shop, phone } = await atTheCashier()
    phone.platform.inWallet = wallet(shop, 'decline', 'failed')
    await tap(/^数字人民币/, 'radio')
    await tap('用数字人民币付 ¥43.02')
    await pass(3000)
    await tap('微信支付', 'radio')
    const lost = '不用数字人民币付，它的优惠就没有了，要多付 ¥0.88。'
    // beside the button, so that no list hides it
    const footer = document.querySelector('.cashier-footer')
    expect(footer?.textContent).toContain(lost)
    expect(said().split(lost)).toHaveLength(2)
    expect(said()).not.toContain('上次使用')
    phone.platform.inWallet = wallet(shop, 'pay', 'returned')
    await tap('用微信支付 ¥43.90')
    expect(said()).not.toContain('¥0.00')
    await pass(3000)
    expect(booksOf(shop)).toMatchObject({ spent: 4390, orders: 2 })
  })

  it('whose offer the store has ended ask again with the new amount before any money moves', async () => {
    const { shop, phone } = await atTheCashier()
    const { catalog } = phone.app.stores
    const { assortment } = catalog.getState()
    if (!assortment) throw new Error('no prices')
    const promotions = assortment.book.promotions.map((each) =>
      each.id === 'e-cny-2-percent'
        ? {
            ...each,
            benefit: { kind: 'spend-percent' as const, steps: [{ spend: 0, percent: 10 }], most: 9e5 },
          }
        : each,
    ) as typeof assortment.book.promotions
    catalog.assortmentFetched({ ...assortment, book: { ...assortment.book, promotions } })
    await pass(1000)
    await tap(/^数字人民币/, 'radio')
    await tap('用数字人民币付 ¥39.51')
    expect(said()).toContain('应付金额变多了')
    expect(booksOf(shop).attempts).toEqual([])
    await tap('用数字人民币付 ¥43.02')
    await pass(3000)
    expect(booksOf(shop).spent).toBe(4302)
  })
})
