// Prices and promotions that end between quote, order and wallet: what was promised holds, for as long as it was promised.
import { describe, expect, it } from 'vitest'
import { minutes } from '@/domain/kernel'
import { MORNING } from '../../support/virtual-clock'
import type { Phone } from '../support/shop'
import { launch, openShop, wallet } from '../support/shop'
import { booksOf, checkIn, follow, pay, quoted, scan, tripIn, tripOf } from '../support/visits'

/** Bread is 30% off from 19:00 to 21:00; the shop opens its eyes at 10:00. */
const BREAD = 'mailong-wholewheat-toast-500-g'
const UNTIL_NINE = 11 * 60

async function withBread(at: number): Promise<{ shop: ReturnType<typeof openShop>; phone: Phone }> {
  const shop = openShop()
  await shop.clock.advance(minutes(at))
  const phone = launch(shop)
  await checkIn(phone)
  const products = phone.app.stores.catalog.getState().assortment?.catalog.products ?? []
  const gtin = products.find(({ id }) => id === BREAD)?.gtins[0] ?? ''
  await scan(phone, gtin.replace(/^0/, ''))
  return { shop, phone }
}

const ask = async (phone: Phone) => {
  const quote = await phone.until(phone.app.flows.quote.request())
  if (!quote.ok) throw new Error(quote.error.code)
  return quote.value
}

describe('F16 a promotion that ends between the price and the payment', () => {
  it('is paid at the price that was confirmed, until that runs out; then at the new one, which is shown first', async () => {
    const { shop, phone } = await withBread(UNTIL_NINE - 3)
    const cheap = await ask(phone)
    await shop.clock.advance(minutes(5))
    expect(shop.clock.now() - MORNING, 'the offer is over').toBeGreaterThan(minutes(UNTIL_NINE))
    await pay(phone)
    await follow(phone, 5000)
    expect(tripIn(phone, 'paid').order).toMatchObject({ total: cheap.total })
    expect(booksOf(shop).spent).toBe(cheap.due)

    const late = await withBread(UNTIL_NINE - 3)
    await ask(late.phone)
    await late.shop.clock.advance(minutes(11))
    expect(await pay(late.phone)).toMatchObject({ ok: false, error: { code: 'quote-expired' } })
    expect(booksOf(late.shop).orders).toBe(0)
    expect((await ask(late.phone)).total).toBeGreaterThan(cheap.total)
  })
})

describe('F17 a price that runs out while the wallet is open', () => {
  it('is what is paid: the order was made in time, and is not priced again', async () => {
    const shop = openShop()
    const phone = await quoted(shop)
    const { quote } = tripIn(phone, 'quoted')
    phone.platform.inWallet = async (invocation) => {
      await new Promise<void>((back) => void shop.clock.after(minutes(1), back))
      return wallet(shop, 'never-answer', 'elsewhere')(invocation)
    }
    await pay(phone)
    shop.scenario('price-changed')
    await shop.clock.advance(minutes(15))
    expect(shop.clock.now()).toBeGreaterThan(quote.expiresAt)
    expect(tripOf(phone).phase).toBe('paying')
    phone.platform.inWallet = wallet(shop, 'pay', 'returned')
    await phone.until(phone.app.flows.checkout.openWallet())
    await follow(phone, 5000)
    expect(tripIn(phone, 'paid').order.total).toBe(quote.total)
    expect(booksOf(shop)).toMatchObject({ orders: 1, spent: quote.due })
  })
})
