// Coupons on a phone: known at check-in, in the quote as chosen, used with the payment, gone from other phones.
import { describe, expect, it } from 'vitest'
import { couponsIn, statusOf } from '@/domain/coupon'
import { couponOf, heldBy, memberHere, OFF, withRice } from './support/rice'
import type { Phone } from './support/shop'
import { launch, openShop, relaunch } from './support/shop'
import { checkIn, follow, JINJIANG, pay, tripIn, tripOf } from './support/visits'

async function quoteOn(phone: Phone) {
  const quoted = await phone.until(phone.app.flows.quote.request())
  if (!quoted.ok) throw new Error(quoted.error.code)
  return quoted.value
}

const choose = (phone: Phone, coupons: Parameters<Phone['app']['flows']['coupon']['choose']>[0]) =>
  phone.app.flows.coupon.choose(coupons)

describe('what a shopper holds', () => {
  it('is known when they are in the store, and survives a killed app', async () => {
    const shop = openShop()
    const phone = await memberHere(shop)
    expect(heldBy(phone).length).toBeGreaterThan(3)
    shop.network = () => 'request-lost'
    expect(heldBy(relaunch(shop, phone))).toEqual(heldBy(phone))
  })

  it('goes with the person: signed out, nothing is left of it', async () => {
    const phone = await memberHere(openShop())
    await phone.until(phone.app.flows.session.signOut())
    await phone.platform.clock.advance(1000)
    expect(heldBy(phone)).toEqual([])
  })

  it('as a guest goes with them when they sign in', async () => {
    const phone = launch(openShop())
    await checkIn(phone)
    const { coupon, session } = phone.app.flows
    const claimed = await phone.until(coupon.claim('SGC1:HEGULEAFLET2026B'))
    if (!claimed.ok) throw new Error(claimed.error.code)
    await phone.until(session.signInWithCard('M1002003003'))
    await phone.platform.clock.advance(1000)
    expect(heldBy(phone).map(({ id }) => id)).toContain(claimed.value.id)
  })

  it('is asked for anew in another store', async () => {
    const phone = await memberHere(openShop())
    await phone.until(phone.app.flows.visit.switchTo(JINJIANG))
    await phone.platform.clock.advance(1000)
    expect(phone.app.stores.shopper.getState().holdings?.storeId).toBe(JINJIANG)
  })

  it('is not taken from a late answer about somebody else', async () => {
    const shop = openShop()
    const phone = await memberHere(shop)
    shop.network = ({ path }) => (path.endsWith('/holdings') ? { lateBy: 5000 } : 'arrives')
    void phone.app.flows.coupon.refresh()
    await phone.until(phone.app.flows.session.signOut())
    await phone.platform.clock.advance(10_000)
    expect(heldBy(phone)).toEqual([])
  })
})

describe('a quote', () => {
  it('is what the shopper chose: the best, or none', async () => {
    const phone = await withRice(openShop())
    const best = await quoteOn(phone)
    choose(phone, [])
    expect(tripOf(phone).phase, 'the quote was for another choice').toBe('shopping')
    const none = await quoteOn(phone)
    expect(none.total - best.total).toBe(OFF)
    choose(phone, [couponOf(phone, 'coupon-rice').id])
    expect((await quoteOn(phone)).total).toBe(best.total)
  })

  it('that comes for an older choice is asked for again', async () => {
    const shop = openShop()
    const phone = await withRice(shop)
    let choseInBetween = false
    shop.network = ({ path }) => {
      if (path !== '/quotes' || choseInBetween) return 'arrives'
      choseInBetween = true
      choose(phone, [])
      return 'arrives'
    }
    const quote = await quoteOn(phone)
    expect(couponsIn(quote.lines)).toEqual([])
    expect(tripIn(phone, 'quoted').coupons).toEqual([])
  })

  it('is dropped when a coupon is collected', async () => {
    const phone = await withRice(openShop())
    await quoteOn(phone)
    const taken = await phone.until(phone.app.flows.coupon.claim('SGC1:HEGULEAFLET2026A'))
    expect(taken.ok).toBe(true)
    expect(tripOf(phone).phase).toBe('shopping')
    expect(couponOf(phone, 'coupon-paper').uses).toEqual([])
  })
})

describe('an order', () => {
  it('uses the coupon with the payment, and the phone knows', async () => {
    const phone = await withRice(openShop())
    await quoteOn(phone)
    await pay(phone)
    await follow(phone, 5000)
    tripIn(phone, 'paid')
    const rice = couponOf(phone, 'coupon-rice')
    expect(statusOf(rice, phone.platform.clock.now())).toBe('used')
  })

  it('F20 of a second phone is refused by name, asked for anew, and paid without the coupon', async () => {
    const shop = openShop()
    const [first, second] = [await withRice(shop), await withRice(shop)]
    const best = await quoteOn(first)
    await quoteOn(second)
    await pay(first)
    const refused = await pay(second)
    expect(refused).toMatchObject({ ok: false, error: { code: 'coupon-gone' } })
    expect(tripOf(second).phase).toBe('shopping')
    expect((await quoteOn(second)).total).toBe(best.total + OFF)
    await pay(second)
    await follow(second, 5000)
    expect(tripIn(second, 'paid').order.total).toBe(best.total + OFF)
  })

  it('that is given up gives the coupon back to the basket', async () => {
    const shop = openShop()
    const phone = await withRice(shop)
    await quoteOn(phone)
    phone.platform.inWallet = async () => 'cancelled'
    await pay(phone)
    await phone.until(phone.app.flows.checkout.cancelAttempt())
    await phone.until(phone.app.flows.checkout.changeCart())
    await phone.platform.clock.advance(1000)
    expect(couponOf(phone, 'coupon-rice').reservedFor).toEqual([])
    expect(couponsIn((await quoteOn(phone)).lines)).toHaveLength(1)
  })
})

describe('a new visit', () => {
  it('begins with the best choice', async () => {
    const phone = await withRice(openShop())
    choose(phone, [])
    phone.app.flows.visit.leave()
    await checkIn(phone)
    expect(tripIn(phone, 'shopping').coupons).toBe('auto')
  })
})
