// From a priced basket to an order: changed prices, declined wallets, no network, and orders that ended elsewhere.
import { describe, expect, it } from 'vitest'
import { minutes } from '@/domain/kernel'
import { billChange } from '@/domain/order'
import { priceCart } from '@/domain/pricing'
import { cartOf } from '@/domain/trip'
import { asking } from '../domain/support/books'
import { actInWallet, codeIn, openShop, relaunch, wallet } from './support/shop'
import { booksOf, follow, pay, quoted, shopped, tripIn, tripOf } from './support/visits'

describe('a price that changed at the till', () => {
  it('F14 F15 is shown line by line before anybody pays, and the new total is what is paid', async () => {
    const shop = openShop()
    const phone = await shopped(shop)
    shop.scenario('price-changed')
    const book = phone.app.stores.catalog.getState().assortment?.book
    if (!book) throw new Error('no prices')
    const shown = priceCart(cartOf(tripOf(phone)), book, asking())
    const quote = await phone.until(phone.app.flows.quote.request())
    if (!quote.ok) throw new Error(quote.error.code)
    const change = billChange(tripIn(phone, 'quoted').seen, quote.value)
    if (!change) throw new Error('nothing changed')
    expect(change.prices.length).toBeGreaterThan(0)
    const moved = change.prices.reduce(
      (sum, { shown: was, quoted: is }) => sum + is - was,
      change.shared as number,
    )
    expect(quote.value.total - shown.total).toBe(moved)
    expect(change.due).toEqual({ shown: shown.total, quoted: quote.value.due })
    await pay(phone)
    await follow(phone, 5000)
    expect(tripIn(phone, 'paid').order.total).toBe(quote.value.total)
    expect(booksOf(shop).spent).toBe(quote.value.total)
  })
})

describe('a declined payment', () => {
  it('leaves the order open for another wallet, and only that one is charged', async () => {
    const shop = openShop()
    const phone = await quoted(shop)
    shop.scenario('declined')
    phone.platform.inWallet = wallet(shop, 'pay', 'failed')
    await pay(phone, 'wechat-pay')
    await follow(phone)
    expect(tripIn(phone, 'paying').payment).toMatchObject({ kind: 'cancelled' })
    expect(phone.platform.clock.waiting(), 'a declined payment is not asked about for ever').toBe(0)

    shop.scenario('normal')
    phone.platform.inWallet = wallet(shop, 'pay', 'returned')
    await pay(phone, 'alipay')
    expect(tripIn(phone, 'paying').payment).toMatchObject({ attempt: 2, tender: 'alipay' })
    await follow(phone)
    const { order } = tripIn(phone, 'paid')
    expect(order.paid).toMatchObject({ wallet: 'alipay' })
    expect(booksOf(shop)).toEqual({
      orders: 1,
      attempts: ['wechat-pay closed', 'alipay succeeded'],
      spent: order.total,
    })
  })

  it('may be given up: the order is closed and the basket is as it was', async () => {
    const shop = openShop()
    const phone = await quoted(shop)
    const { cart } = tripIn(phone, 'quoted')
    phone.platform.inWallet = wallet(shop, 'decline', 'failed')
    await pay(phone)
    await follow(phone)
    expect(await phone.until(phone.app.flows.checkout.changeCart())).toMatchObject({ ok: true })
    expect(tripIn(phone, 'shopping').cart).toEqual(cart)
    expect(Object.values(shop.state().orders)).toMatchObject([{ order: { status: 'closed' } }])

    await phone.until(phone.app.flows.quote.request())
    phone.platform.inWallet = wallet(shop, 'pay', 'returned')
    await pay(phone)
    await follow(phone, 5000)
    expect(tripIn(phone, 'paid').order.status).toBe('paid')
    expect(booksOf(shop).orders).toBe(2)
  })
})

describe('an offline shopper', () => {
  it('can do nothing that costs money, loses nothing, and goes on when the network is back', async () => {
    const shop = openShop()
    const phone = await quoted(shop)
    const before = tripOf(phone)
    shop.scenario('offline')
    expect(await pay(phone)).toMatchObject({ ok: false, error: { code: 'offline' } })
    expect(await phone.until(phone.app.flows.quote.request())).toMatchObject({
      ok: false,
      error: { code: 'offline' },
    })
    // the first question may have arrived: it is remembered that it was asked
    expect(tripOf(phone)).toEqual({ ...before, orderAsked: { tender: 'wechat-pay' } })
    shop.scenario('normal')
    await pay(phone)
    await follow(phone, 5000)
    expect(tripOf(phone).phase).toBe('paid')
  })

  it('F47 who went offline after paying gets the pass later, without asking for it', async () => {
    const shop = openShop()
    const phone = await quoted(shop)
    phone.platform.inWallet = async (invocation) => {
      actInWallet(shop, codeIn(invocation), 'pay')
      shop.scenario('offline')
      return 'returned'
    }
    await pay(phone)
    await follow(phone)
    expect(tripOf(phone).phase).toBe('paying')
    shop.scenario('normal')
    await phone.platform.clock.advance(31_000)
    expect(tripOf(phone).phase).toBe('paid')
  })

  it('is not needed for patience: a slow shop does everything, only later', async () => {
    const shop = openShop()
    shop.scenario('slow')
    const phone = await quoted(shop)
    await pay(phone)
    await follow(phone)
    expect(tripOf(phone).phase).toBe('paid')
  })
})

describe('an order that ended on the server', () => {
  it('because nobody paid it for half an hour: the basket is back at once, and is paid with a new order', async () => {
    const shop = openShop()
    const phone = await quoted(shop)
    const { cart } = tripIn(phone, 'quoted')
    shop.network = ({ path }) => (path.endsWith('/payments') ? 'request-lost' : 'arrives')
    await pay(phone)
    await phone.platform.clock.advance(minutes(31))
    shop.network = () => 'arrives'
    const again = relaunch(shop, phone)
    expect(await again.until(again.app.flows.checkout.startAttempt())).toMatchObject({
      ok: false,
      error: { code: 'order-closed' },
    })
    expect(tripIn(again, 'shopping')).toMatchObject({ cart, toUndo: null })
    expect(await again.until(again.app.flows.quote.request())).toMatchObject({ ok: true })
    await pay(again)
    await follow(again, 5000)
    expect(tripIn(again, 'paid').order.status).toBe('paid')
    expect(booksOf(shop)).toMatchObject({ orders: 2, attempts: ['wechat-pay succeeded'] })
  })

  it('before another wallet was chosen: the shopper is told, and the basket is back', async () => {
    const shop = openShop()
    const phone = await quoted(shop)
    phone.platform.inWallet = wallet(shop, 'decline', 'failed')
    await pay(phone)
    await follow(phone)
    await phone.platform.clock.advance(minutes(31))
    expect(await pay(phone, 'alipay')).toMatchObject({ ok: false, error: { code: 'order-closed' } })
    expect(tripOf(phone).phase).toBe('shopping')
  })

  it('because an earlier attempt paid it after all: the phone believes the server', async () => {
    const shop = openShop()
    const phone = await quoted(shop)
    phone.platform.inWallet = wallet(shop, 'decline', 'failed')
    await pay(phone)
    await follow(phone)
    shop.change((state) => {
      for (const record of Object.values(state.payments)) {
        const owned = state.orders[record.orderId]
        if (!owned) continue
        record.report = { status: 'succeeded', paidAt: shop.clock.now() }
        owned.order = {
          ...owned.order,
          status: 'paid',
          paid: { at: shop.clock.now(), tender: 'wechat-pay', wallet: 'wechat-pay', code: null },
        }
      }
    })
    await pay(phone, 'alipay')
    expect(tripIn(phone, 'paying').payment).toMatchObject({ kind: 'succeeded' })
    await follow(phone, 1000)
    expect(tripOf(phone).phase).toBe('paid')
    expect(booksOf(shop).attempts).toHaveLength(1)
  })
})

describe('a quote that ran out', () => {
  it('is dropped, and the basket is quoted anew', async () => {
    const shop = openShop()
    const phone = await quoted(shop)
    await phone.platform.clock.advance(11 * 60_000)
    expect(await pay(phone)).toMatchObject({ ok: false, error: { code: 'quote-expired' } })
    expect(tripOf(phone).phase).toBe('shopping')
    expect(await phone.until(phone.app.flows.quote.request())).toMatchObject({ ok: true })
  })

  it('is not trusted with another total than the server’s', async () => {
    const shop = openShop()
    const phone = await quoted(shop)
    const { quote } = tripIn(phone, 'quoted')
    shop.network = ({ path }) => {
      if (path !== '/orders') return 'arrives'
      return { status: 200, body: { order: { ...anOrder(quote), total: quote.total + 1 } } }
    }
    expect(await pay(phone)).toMatchObject({ ok: false })
    expect(tripOf(phone).phase).toBe('quoted')
    expect(phone.platform.opened).toEqual([])
  })
})

function anOrder({ storeId, tier, listTotal, total }: ReturnType<typeof quoteOf>) {
  return {
    id: 'o1',
    number: '1',
    storeId,
    storeName: { zh: '', en: '' },
    tier,
    lines: [],
    listTotal,
    total,
    createdAt: 1,
    status: 'unpaid',
    paid: null,
  }
}
const quoteOf = (phone: Awaited<ReturnType<typeof quoted>>) => tripIn(phone, 'quoted').quote
