// Points and wallets' offers on a phone: the shopper sees what they will pay, and whatever dies meanwhile, they pay it once.
import { describe, expect, it } from 'vitest'
import { fen, millis } from '@/domain/kernel'
import type { WalletId } from '@/domain/payment'
import { isOpenForRetry, opensSheet } from '@/domain/payment'
import { couponOf, memberHere, RICE } from './support/rice'
import type { Phone, Shop } from './support/shop'
import { openShop, relaunch, wallet } from './support/shop'
import { booksOf, checkIn, follow, PREMIUM, pay, scan, tripIn, tripOf } from './support/visits'

/** A bag of rice at the premium price, 49.90, less a coupon of 6; 2 % of it for digital yuan, and 1,800 of 1,851 points. */
const PRICE = 4390
const OFFER = 88
const POINTS = 1800

async function withPoints(shop: Shop): Promise<Phone> {
  const phone = await memberHere(shop, PREMIUM)
  await scan(phone, RICE)
  phone.app.flows.quote.payWithPoints(true)
  const quoted = await phone.until(phone.app.flows.quote.request())
  if (!quoted.ok) throw new Error(quoted.error.code)
  return phone
}
const payShown = (phone: Phone, using: WalletId, shown: number) =>
  phone.until(phone.app.flows.checkout.pay(using, { lines: [], points: null, due: fen(shown) }))
const ledgerOf = (shop: Shop) =>
  (shop.state().memberships[PREMIUM]?.ledger ?? []).map(({ kind, change }) => `${kind} ${change}`).slice(4)
const statusesOf = (shop: Shop) => Object.values(shop.state().orders).map(({ order }) => order.status)

/** Points and the wallet's offer in the order, and the wallet said no. */
async function declined(shop: Shop): Promise<Phone> {
  const phone = await withPoints(shop)
  phone.platform.inWallet = wallet(shop, 'decline', 'failed')
  await payShown(phone, 'e-cny', PRICE - OFFER - POINTS)
  await follow(phone, 3000)
  return phone
}

describe('points', () => {
  it('are chosen for the trip, and the quote, the order and the wallet are of the rest', async () => {
    const shop = openShop()
    const phone = await withPoints(shop)
    expect(tripIn(phone, 'quoted').quote).toMatchObject({ total: PRICE, due: PRICE - POINTS })
    await pay(phone)
    await follow(phone, 5000)
    expect(tripIn(phone, 'paid').order).toMatchObject({ points: { used: POINTS }, due: PRICE - POINTS })
    expect(booksOf(shop).spent).toBe(PRICE - POINTS)
    expect(ledgerOf(shop)).toEqual([`burned -${POINTS}`, 'earned 75'])
  })

  it('stay chosen when the basket changes or the app is killed, and a quote of the other choice is dropped', async () => {
    const shop = openShop()
    const phone = await withPoints(shop)
    expect(tripIn(relaunch(shop, phone), 'quoted')).toMatchObject({ usesPoints: true })
    const next = await withPoints(openShop())
    await scan(next, RICE)
    expect(tripIn(next, 'shopping').usesPoints).toBe(true)
    const last = await withPoints(openShop())
    last.app.flows.quote.payWithPoints(false)
    expect(tripIn(last, 'shopping').usesPoints).toBe(false)
  })

  it('that somebody of the family was faster with are gone: the quote is dropped and nothing is charged', async () => {
    const shop = openShop()
    const [phone, other] = [await withPoints(shop), await withPoints(shop)]
    await pay(other)
    expect(await pay(phone)).toMatchObject({ ok: false, error: { code: 'points-gone' } })
    expect(tripIn(phone, 'shopping').usesPoints).toBe(true)
    await phone.until(phone.app.flows.quote.request())
    // 51 are left, and 75 were earned
    expect(tripIn(phone, 'quoted').quote.points).toEqual({ used: 100, worth: 100 })
  })
})

describe('a wallet’s offer', () => {
  it('is asked for before the order is made, and what was shown is what is paid', async () => {
    const shop = openShop()
    const phone = await withPoints(shop)
    await payShown(phone, 'e-cny', PRICE - OFFER - POINTS)
    await follow(phone, 5000)
    expect(tripIn(phone, 'paid').order).toMatchObject({ wallet: 'e-cny', due: PRICE - OFFER - POINTS })
    expect(booksOf(shop)).toMatchObject({ orders: 1, attempts: ['e-cny succeeded'] })
  })

  it('that the store does not give after all costs nothing before the shopper has seen the new amount', async () => {
    const shop = openShop()
    const phone = await withPoints(shop)
    const shown = PRICE - OFFER - POINTS - 1
    expect(await payShown(phone, 'e-cny', shown)).toMatchObject({ ok: false, error: { code: 'dearer' } })
    expect(booksOf(shop)).toMatchObject({ orders: 0, attempts: [] })
    expect(tripIn(phone, 'quoted')).toMatchObject({ quotedFor: 'e-cny', quote: { due: shown + 1 } })
    await payShown(phone, 'e-cny', shown + 1)
    await follow(phone, 5000)
    expect(booksOf(shop)).toMatchObject({ orders: 1, spent: shown + 1 })
  })

  it('that is worth more than was shown is applied', async () => {
    const shop = openShop()
    const phone = await withPoints(shop)
    await payShown(phone, 'e-cny', PRICE - POINTS - 1)
    await follow(phone, 5000)
    expect(booksOf(shop).spent).toBe(PRICE - OFFER - POINTS)
  })

  it('is lost with another wallet: the order is closed and a new one made at the amount that was shown', async () => {
    const shop = openShop()
    const phone = await declined(shop)
    phone.platform.inWallet = wallet(shop, 'pay', 'returned')
    await payShown(phone, 'wechat-pay', PRICE - POINTS)
    await follow(phone, 5000)
    expect(tripOf(phone).phase).toBe('paid')
    expect(statusesOf(shop)).toEqual(['closed', 'paid'])
    expect(booksOf(shop)).toMatchObject({
      attempts: ['e-cny closed', 'wechat-pay succeeded'],
      spent: PRICE - POINTS,
    })
    expect(ledgerOf(shop)).toEqual([
      `burned -${POINTS}`,
      `reversed ${POINTS}`,
      `burned -${POINTS}`,
      'earned 75',
    ])
  })

  it('is not given up in silence: unseen, the dearer order is not made', async () => {
    const shop = openShop()
    const phone = await declined(shop)
    expect(await pay(phone, 'wechat-pay')).toMatchObject({ ok: false, error: { code: 'dearer' } })
    expect(statusesOf(shop)).toEqual(['closed'])
    expect(tripIn(phone, 'quoted').quote.due).toBe(PRICE - POINTS)
  })

  it('that was shown as worth more than it is charges nothing when it is tried again', async () => {
    const shop = openShop()
    const phone = await declined(shop)
    phone.platform.inWallet = wallet(shop, 'pay', 'returned')
    const shown = PRICE - OFFER - POINTS - 1
    expect(await payShown(phone, 'e-cny', shown)).toMatchObject({ ok: false, error: { code: 'dearer' } })
    await follow(phone, 3000)
    expect(booksOf(shop)).toMatchObject({ attempts: ['e-cny closed'], spent: 0 })
    await payShown(phone, 'e-cny', shown + 1)
    await follow(phone, 5000)
    expect(booksOf(shop)).toMatchObject({ orders: 1, spent: shown + 1 })
  })

  it('goes over from one wallet to the other with the coupon, which is reserved and used once', async () => {
    const shop = openShop()
    const phone = await memberHere(shop)
    await scan(phone, RICE)
    await phone.until(phone.app.flows.quote.request())
    phone.platform.inWallet = wallet(shop, 'decline', 'failed')
    // 52.90 less 6 with the coupon is 46.90, less 2 % is 45.96
    await payShown(phone, 'e-cny', 4596)
    await follow(phone, 3000)
    phone.platform.inWallet = wallet(shop, 'pay', 'returned')
    await payShown(phone, 'wechat-pay', 4690)
    await follow(phone, 5000)
    expect(tripIn(phone, 'paid').order).toMatchObject({ total: 4690, wallet: null })
    expect(couponOf(phone, 'coupon-rice')).toMatchObject({ uses: [expect.anything()], reservedFor: [] })
  })

  it('asked for an order whose reply was lost is not held twice by the next wallet', async () => {
    const shop = openShop()
    const phone = await withPoints(shop)
    shop.network = ({ path }) => (path === '/orders' ? 'reply-lost' : 'arrives')
    await payShown(phone, 'e-cny', PRICE - OFFER - POINTS)
    shop.network = () => 'arrives'
    const again = relaunch(shop, phone)
    await payShown(again, 'wechat-pay', PRICE - POINTS)
    await follow(again, 5000)
    expect(statusesOf(shop)).toEqual(['closed', 'paid'])
    expect(booksOf(shop).spent).toBe(PRICE - POINTS)
  })
})

/** Until paid: points, digital yuan that is declined, then WeChat Pay; the app is started again whenever it died. */
async function toTheEnd(shop: Shop, first: Phone): Promise<Phone> {
  let phone = first
  for (let round = 0; round < 60; round++) {
    if (phone.platform.isDead()) phone = relaunch(shop, phone)
    const trip = tripOf(phone)
    if (trip.phase === 'paid') return phone
    await oneStep(shop, phone).catch((error: unknown) => {
      if (!phone.platform.isDead()) throw error
    })
  }
  throw new Error(`never paid: ${JSON.stringify(tripOf(phone))}`)
}

async function oneStep(shop: Shop, phone: Phone): Promise<unknown> {
  const { flows, stores } = phone.app
  const trip = tripOf(phone)
  const wasDeclined = Object.values(shop.state().payments).some(({ report }) => report.status === 'closed')
  const [using, shown]: [WalletId, number] = wasDeclined
    ? ['wechat-pay', PRICE - POINTS]
    : ['e-cny', PRICE - OFFER - POINTS]
  phone.platform.inWallet = wallet(shop, wasDeclined ? 'pay' : 'decline', 'failed')
  if (trip.phase === 'idle' || !stores.catalog.getState().assortment) return checkIn(phone)
  if (trip.phase === 'shopping') {
    if (stores.shopper.getState().subject.kind === 'guest')
      return phone.until(flows.session.signInWithCard(PREMIUM))
    if (trip.cart.lines.length === 0) return scan(phone, RICE)
    if (!trip.usesPoints) return flows.quote.payWithPoints(true)
    return phone.until(flows.quote.request())
  }
  if (trip.phase === 'quoted') return payShown(phone, using, shown)
  if (trip.phase !== 'paying') return undefined
  const { payment } = trip
  const canOpen = payment.kind === 'awaiting-user' && opensSheet(payment.invocation)
  if (isOpenForRetry(payment) || canOpen) return payShown(phone, using, shown)
  return follow(phone, 3000)
}

async function visited(prepare: (shop: Shop, phone: Phone) => void) {
  const shop = openShop()
  const first = await memberHere(shop, PREMIUM)
  shop.requests.length = 0
  prepare(shop, first)
  const phone = await toTheEnd(shop, first)
  return { shop, phone }
}

function expectPaidOnce({ shop, phone }: Awaited<ReturnType<typeof visited>>) {
  const { order } = tripIn(phone, 'paid')
  expect(order).toMatchObject({ wallet: null, points: { used: POINTS }, due: PRICE - POINTS })
  const statuses = statusesOf(shop)
  expect(statuses.filter((status) => status === 'paid')).toHaveLength(1)
  expect(statuses.filter((status) => status === 'unpaid')).toEqual([])
  expect(booksOf(shop).spent).toBe(PRICE - POINTS)
  const coupons = shop.state().coupons[`member:${PREMIUM}`] ?? []
  expect(coupons.flatMap(({ uses }) => uses)).toMatchObject([{ orderId: order.id }])
  expect(coupons.flatMap(({ reservedFor }) => reservedFor)).toEqual([])
  expect(shop.state().memberships[PREMIUM]?.ledger.at(-1)?.balance).toBe(1851 - POINTS + 75)
}

describe('a visit that goes from one wallet to another with points', () => {
  it.each([
    ['while it is on its way', 'request-lost'],
    ['after the server has acted', 'arrives'],
  ] as const)('is paid once when the app is killed at any request, %s', async (_, fate) => {
    const plain = await visited(() => {})
    expectPaidOnce(plain)
    const count = plain.shop.requests.length
    expect(count).toBeGreaterThan(9)
    for (let n = 1; n <= count; n++) {
      const visit = await visited((shop, phone) => {
        let seen = 0
        shop.network = () => {
          seen += 1
          if (seen !== n) return 'arrives'
          phone.platform.clock.after(millis(10), () => phone.platform.kill())
          return fate
        }
      })
      expectPaidOnce(visit)
    }
  })

  it('is paid once when the app is killed right after any write', async () => {
    let writes = 0
    await visited((_, phone) => {
      phone.disk.onWrite = () => {
        writes += 1
      }
    })
    expect(writes).toBeGreaterThan(14)
    for (let n = 1; n <= writes; n++) {
      const visit = await visited((_, phone) => {
        let seen = 0
        phone.disk.onWrite = () => {
          seen += 1
          if (seen === n) phone.platform.kill()
        }
      })
      expectPaidOnce(visit)
    }
  })
})
