// @vitest-environment jsdom
// Checkout: the store's price is asked once, a higher one is never charged in silence, and every refusal has a way on.
import { codeOf } from '@mock/seed/sample'
import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { fen } from '@/domain/kernel'
import CheckoutPage from '@/pages/checkout'
import { money } from '@/ui/format/money'
import { memberHere, RICE } from '../flows/support/rice'
import type { Phone, Shop } from '../flows/support/shop'
import { launch, openShop } from '../flows/support/shop'
import { checkIn, code, quoted, scan, shopped, tripIn, tripOf } from '../flows/support/visits'
import { appOnStage, open, pass, said, tap, ways } from '../support/stage'
import { firePageMoment } from '../support/taro'

vi.mock('@/wiring', async (original) => ({ ...(await original<object>()), theApp: () => appOnStage() }))

afterEach(cleanup)

const PEARL_RICE = 'kenyuan-pearl-rice-10-kg'
const asked = ({ requests }: Shop) => requests.filter(({ path }) => path.endsWith('/quotes')).length

/** The phone shows these goods, milk, at `list`; the store still charges its own price. */
function showAt(phone: Phone, list: number, goods = 'youtian-whole-milk-1-l') {
  const { catalog } = phone.app.stores
  const { assortment } = catalog.getState()
  if (!assortment) throw new Error('no prices')
  const shown = { [goods]: { list: fen(list), member: {} } }
  const book = { ...assortment.book, prices: { ...assortment.book.prices, ...shown } }
  catalog.assortmentFetched({ ...assortment, book })
}

async function showAgain() {
  await act(async () => firePageMoment('show'))
  await pass(1000)
}

describe('the quote', () => {
  it('is asked on entering and kept on coming back', async () => {
    const shop = openShop()
    const phone = await shopped(shop)
    await open(phone, CheckoutPage)
    expect(said()).toContain('价格已由门店确认')
    await showAgain()
    expect(asked(shop)).toBe(1)
    await tap(/^付款 ¥/)
    expect(ways()).toEqual(['/pages/cashier/index'])
  })

  it('that ran out in the shopper’s hand is asked again', async () => {
    const shop = openShop()
    await open(await quoted(shop), CheckoutPage)
    await pass(11 * 60_000)
    expect(said()).toContain('价格确认已过期')
    expect(screen.queryByRole('button', { name: /^付款/ })).toBeNull()
    await tap('重新核对')
    expect(asked(shop)).toBe(2)
    expect(said()).toContain('价格已由门店确认')
  })

  it('that ran out meanwhile is asked again at once', async () => {
    const shop = openShop()
    const phone = await quoted(shop)
    await shop.clock.advance(11 * 60_000)
    await open(phone, CheckoutPage)
    expect(asked(shop)).toBe(2)
  })
})

describe('a basket that costs nothing', () => {
  it('is not sent to a wallet that could not pay it: the page says so and leads back', async () => {
    const shop = openShop()
    const phone = await quoted(shop)
    const { trip } = phone.app.stores.trip.getState()
    if (trip.phase !== 'quoted') throw new Error(trip.phase)
    phone.app.stores.trip.setState({ trip: { ...trip, quote: { ...trip.quote, due: fen(0) } } })
    await open(phone, CheckoutPage)
    expect(said()).toContain('这些商品不用付钱')
    expect(screen.queryByRole('button', { name: /^付款/ })).toBeNull()
    await tap('返回购物车修改')
    expect(ways()).toEqual(['/pages/cart/index'])
  })
})

describe('the basket that changed while another page was in front', () => {
  async function covered(work: (phone: Phone) => Promise<unknown>) {
    const shop = openShop()
    const phone = await memberHere(shop)
    await scan(phone, RICE)
    await open(phone, CheckoutPage)
    await act(async () => firePageMoment('hide'))
    const before = asked(shop)
    await work(phone)
    await pass(1000)
    expect(asked(shop), 'nobody looks at this page').toBe(before)
    await showAgain()
    expect(asked(shop)).toBe(before + 1)
    expect(said()).toContain('价格已由门店确认')
  }

  it('because a coupon was collected is priced again', () =>
    covered(async (phone) => {
      const wallet = await phone.until(phone.app.flows.coupon.wallet())
      const offer = wallet.ok && wallet.value.offers.find(({ state }) => state === 'open')
      if (!offer) throw new Error('nothing to collect')
      expect(await phone.until(phone.app.flows.coupon.collect(offer.id))).toMatchObject({ ok: true })
    }))

  it('because more was scanned is priced again', () => covered((phone) => scan(phone, code('third-free'))))

  it('after the store refused it is priced again', async () => {
    const shop = openShop()
    const phone = await shopped(shop)
    shop.network = () => 'request-lost'
    await open(phone, CheckoutPage)
    expect(said()).toContain('没有网络')
    await act(async () => firePageMoment('hide'))
    shop.network = () => 'arrives'
    await showAgain()
    expect(said()).toContain('价格已由门店确认')
  })

  it('and of which the price was dropped in front of the shopper is priced again', async () => {
    const shop = openShop()
    const phone = await shopped(shop)
    await open(phone, CheckoutPage)
    await act(async () => void phone.app.flows.quote.drop())
    await pass(1000)
    expect(asked(shop)).toBe(2)
    expect(said()).toContain('价格已由门店确认')
  })

  it('leaves no sheet of coupons open behind the way to all of them', async () => {
    const phone = await memberHere(openShop())
    await scan(phone, RICE)
    await open(phone, CheckoutPage)
    await tap(/^优惠券/)
    await tap('查看全部优惠券')
    expect(ways()).toEqual(['/pages/coupons/index'])
    expect(screen.queryByRole('button', { name: '好的' })).toBeNull()
  })
})

describe('a price that changed', () => {
  it('F14 for more is paid only with the shopper’s word', async () => {
    const phone = await shopped(openShop())
    showAt(phone, 1190)
    await open(phone, CheckoutPage)
    expect(said()).toContain('¥11.90 → ¥12.90')
    expect(said()).toContain('贵了 ¥1.00')
    expect(said()).toContain('价签')
    expect(screen.queryByRole('button', { name: /^付款/ })).toBeNull()
    await tap(/^按新价格付款 ¥/)
    expect(ways()).toEqual(['/pages/cashier/index'])
  })

  it('is not said of goods that only share a discount with it; the whole is, before and after', async () => {
    const phone = await shopped(openShop())
    for (const id of [PEARL_RICE, PEARL_RICE, 'jieman-laundry-liquid-6-kg']) await scan(phone, codeOf(id))
    showAt(phone, 7890, PEARL_RICE)
    await open(phone, CheckoutPage)
    const { quote, seen } = tripIn(phone, 'quoted')
    // the fifty off 199 is shared among all of them, and shared anew
    const shares = quote.lines.filter(({ amount }, i) => amount !== seen?.lines[i]?.amount)
    expect(shares.length).toBeGreaterThan(1)
    const [rice, whole, ...others] = [...said().matchAll(/¥[\d.]+ → ¥[\d.]+/g)].map(([each]) => each)
    expect(rice).toBe('¥157.80 → ¥159.80')
    expect(whole).toBe(`${money(seen?.due ?? fen(0))} → ${money(quote.due)}`)
    expect(others).toEqual([])
  })

  it('F15 for less is told, no more', async () => {
    const phone = await shopped(openShop())
    showAt(phone, 1390)
    await open(phone, CheckoutPage)
    expect(said()).toContain('便宜了 ¥1.00')
    expect(screen.getByRole('button', { name: /^付款 ¥/ })).toBeDefined()
  })
})

describe('a basket the store refuses', () => {
  it('F18 names the goods, and is asked for again once they are gone', async () => {
    const phone = await shopped(openShop())
    await scan(phone, code('limit'))
    const eggs = tripIn(phone, 'shopping').cart.lines.slice(-1)[0]
    if (!eggs) throw new Error('no eggs')
    phone.app.stores.trip.record({
      kind: 'cart-changed',
      change: { kind: 'line-quantity-set', lineId: eggs.id, quantity: 5, purchaseLimit: null },
    })
    await open(phone, CheckoutPage)
    expect(said()).toContain('限购')
    await tap('移除禾谷优选散养鸡蛋')
    expect(tripOf(phone).phase).toBe('quoted')
    expect(said()).toContain('您的袋子里应该正好有 3 件商品')
  })

  it('for want of a network is asked for again by hand', async () => {
    const shop = openShop()
    const phone = await shopped(shop)
    shop.network = () => 'request-lost'
    await open(phone, CheckoutPage)
    expect(said()).toContain('没有网络')
    shop.network = () => 'arrives'
    await tap('再试一次')
    expect(said()).toContain('价格已由门店确认')
  })
})

it('asks for proof of age before paying', async () => {
  const phone = launch(openShop())
  await checkIn(phone)
  await scan(phone, code('age-check'))
  await open(phone, CheckoutPage)
  expect(said()).toContain('需年满 18 岁')
})

it('without a basket leads to the scanner', async () => {
  const phone = launch(openShop())
  await checkIn(phone)
  await open(phone, CheckoutPage)
  await tap('去扫商品')
  expect(ways()).toEqual(['/pages/scan/index'])
})
