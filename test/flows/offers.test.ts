// Targeted offers on a phone: counted before they are shown, silent without a network, and gone when they are not wanted.
import { describe, expect, it } from 'vitest'
import { memberHere } from './support/rice'
import type { Phone, Shop } from './support/shop'
import { launch, openShop, relaunch } from './support/shop'
import { checkIn, JINJIANG, PREMIUM, paid, shopperOf } from './support/visits'

const DAY = 86_400_000

const shownOn = ({ app }: Phone) => app.stores.offers.getState().offers.map(({ id }) => id)
const present = (phone: Phone) => phone.until(phone.app.flows.offer.present())
const asked = (shop: Shop, end: RegExp) => shop.requests.filter(({ path }) => end.test(path)).length
const historyOf = (shop: Shop) => shop.state().offers['member:M1002003001']?.history

describe('an offer', () => {
  it('is asked for once a day where it is shown, and counted once', async () => {
    const shop = openShop()
    const phone = await memberHere(shop)
    for (const _ of [1, 2, 3]) await present(phone)
    expect(shownOn(phone)).toEqual(['dairy'])
    expect(asked(shop, /\/stores\/[^/]+\/offers$/)).toBe(1)
    expect(historyOf(shop)?.showings).toHaveLength(1)
    await phone.platform.clock.advance(DAY)
    await present(phone)
    expect(historyOf(shop)?.showings).toHaveLength(2)
    expect(shownOn(phone)).toEqual(['dairy'])
  })

  it('is on no screen that the server has not counted: another launch of the same day has none', async () => {
    const shop = openShop()
    const phone = await memberHere(shop)
    await present(phone)
    const again = relaunch(shop, phone)
    await present(again)
    expect(shownOn(again)).toEqual([])
  })

  it('whose counting got no answer is not shown, so no cap is ever passed', async () => {
    const shop = openShop()
    const phone = await memberHere(shop)
    shop.network = ({ path }) => (path.endsWith('/showings') ? 'reply-lost' : 'arrives')
    await present(phone)
    expect(shownOn(phone)).toEqual([])
    expect(historyOf(shop)?.showings).toHaveLength(1)
  })

  it('that comes after the shopper has said no is not shown, and the no stands', async () => {
    const shop = openShop()
    const phone = await memberHere(shop)
    shop.network = ({ method, path }) =>
      method === 'GET' && /\/stores\/[^/]+\/offers$/.test(path) ? { lateBy: 2000 } : 'arrives'
    const presenting = phone.app.flows.offer.present()
    await phone.until(phone.app.flows.offer.setWanted(false))
    await phone.until(presenting)
    expect(shownOn(phone)).toEqual([])
    expect(phone.app.stores.offers.getState().wanted).toBe(false)
  })

  it('is none without a network, and none outside a store', async () => {
    const shop = openShop()
    const phone = launch(shop)
    await present(phone)
    expect(shop.requests).toEqual([])
    await checkIn(phone)
    shop.network = () => 'request-lost'
    await present(phone)
    expect(shownOn(phone)).toEqual([])
    shop.network = () => 'arrives'
    await present(phone)
    expect(shownOn(phone)).toEqual(['welcome'])
  })

  it('is neither asked for nor kept in care mode', async () => {
    const shop = openShop()
    const phone = await memberHere(shop)
    phone.app.stores.shopper.preferencesSet({ care: true })
    await present(phone)
    expect(asked(shop, /offers/)).toBe(0)
    phone.app.stores.shopper.preferencesSet({ care: false })
    await present(phone)
    expect(shownOn(phone)).toEqual(['dairy'])
    phone.app.stores.shopper.preferencesSet({ care: true })
    await present(phone)
    expect(shownOn(phone)).toEqual([])
  })

  it('goes with the person and the store it was for', async () => {
    const shop = openShop()
    const phone = await memberHere(shop)
    await present(phone)
    await phone.until(phone.app.flows.session.signInWithCard(PREMIUM))
    expect(shownOn(phone)).toEqual([])
    await present(phone)
    expect(shownOn(phone)).toEqual(['fruit'])
    await phone.until(phone.app.flows.visit.switchTo(JINJIANG))
    await present(phone)
    expect(shownOn(phone), 'shown today already').toEqual([])
  })

  it('that comes too late for the person who was there is nobody’s', async () => {
    const shop = openShop()
    const phone = await memberHere(shop)
    shop.network = ({ path }) => (/offers|showings/.test(path) ? { lateBy: 5000 } : 'arrives')
    const late = phone.app.flows.offer.present()
    await phone.until(phone.app.flows.session.signInWithCard(PREMIUM))
    await phone.until(late)
    expect(shownOn(phone)).toEqual([])
  })
})

describe('a "no" to one offer', () => {
  it('hides it at once, also without a network, and is told when there is one', async () => {
    const shop = openShop()
    const phone = await memberHere(shop)
    await present(phone)
    shop.network = () => 'request-lost'
    const [offer] = phone.app.stores.offers.getState().offers
    if (!offer) throw new Error('no offer')
    await phone.until(phone.app.flows.offer.dismiss(offer.id))
    expect(shownOn(phone)).toEqual([])
    expect(historyOf(shop)?.dismissals).toEqual([])
    shop.network = () => 'arrives'
    await phone.platform.clock.advance(DAY)
    await present(phone)
    expect(shownOn(phone)).toEqual([])
    expect(historyOf(shop)?.dismissals).toHaveLength(1)
  })
})

describe('collecting', () => {
  it('puts the coupon into the wallet and the offer away', async () => {
    const shop = openShop()
    const phone = await memberHere(shop)
    await present(phone)
    const [offer] = phone.app.stores.offers.getState().offers
    if (!offer) throw new Error('no offer')
    const collected = await phone.until(phone.app.flows.offer.collect(offer))
    expect(collected.ok).toBe(true)
    expect(shownOn(phone)).toEqual([])
    expect(shopperOf(phone).holdings?.coupons.map(({ promotionId }) => promotionId)).toContain('coupon-dairy')
  })
})

describe('an opt-out', () => {
  const set = (phone: Phone, wanted: boolean) => phone.until(phone.app.flows.offer.setWanted(wanted))
  const wanted = (phone: Phone) => phone.app.stores.offers.getState().wanted

  it('hides all offers, is kept by the server, and holds on every phone', async () => {
    const shop = openShop()
    const phone = await memberHere(shop)
    await present(phone)
    expect((await set(phone, false)).ok).toBe(true)
    expect(shownOn(phone)).toEqual([])
    const other = await memberHere(shop)
    await other.until(other.app.flows.offer.readPreference())
    expect(wanted(other)).toBe(false)
    await present(other)
    expect(shownOn(other)).toEqual([])
  })

  it('hides them also when the server cannot be told, and does not pretend it was', async () => {
    const shop = openShop()
    const phone = await memberHere(shop)
    await present(phone)
    shop.network = () => 'request-lost'
    expect(await set(phone, false)).toMatchObject({ ok: false, error: { code: 'offline' } })
    expect(shownOn(phone)).toEqual([])
    expect(wanted(phone)).toBe(true)
  })

  it('taken back brings offers at the next look', async () => {
    const phone = await memberHere(openShop())
    await present(phone)
    await set(phone, false)
    await set(phone, true)
    await present(phone)
    expect(shownOn(phone)).toEqual(['dairy'])
  })

  it('of a guest holds on this phone: after another person, for a new session, and when they join', async () => {
    const shop = openShop()
    const phone = launch(shop)
    await checkIn(phone)
    await present(phone)
    await set(phone, false)
    await phone.until(phone.app.flows.session.signInWithCard(PREMIUM))
    await present(phone)
    expect(shownOn(phone), 'the member said nothing').toEqual(['fruit'])
    await phone.until(phone.app.flows.session.signOut())
    const before = asked(shop, /\/offers$/)
    const again = relaunch(shop, phone)
    await present(again)
    await again.until(again.app.flows.offer.readPreference())
    expect(wanted(again)).toBe(false)
    expect(shownOn(again)).toEqual([])
    expect(asked(shop, /\/offers$/)).toBe(before)
    await again.platform.clock.advance(1000)
    const guests = Object.entries(shop.state().offers).filter(([owner]) => owner.startsWith('guest:'))
    expect(guests.map(([, record]) => record.wanted)).toEqual([false, false])
    await set(again, true)
    await present(again)
    expect(shownOn(again)).toEqual(['welcome'])
  })

  it('is not asked about for somebody the server does not know yet', async () => {
    const shop = openShop()
    const phone = launch(shop)
    await phone.until(phone.app.flows.offer.readPreference())
    expect(shop.requests).toEqual([])
  })
})

describe('a newer server', () => {
  it('with a reason this app has no words for shows nothing of it', async () => {
    const shop = openShop()
    const phone = await memberHere(shop)
    const coupon = {
      id: 'c',
      words: { zh: '券', en: 'c' },
      storeIds: null,
      expiresAt: 1,
      most: 1,
      state: 'open',
    }
    shop.network = ({ path }) =>
      path.endsWith('/offers')
        ? {
            status: 200,
            body: { wanted: true, offers: [{ id: 'dairy', coupon, segment: { kind: 'birthday' } }] },
          }
        : 'arrives'
    await present(phone)
    expect(shownOn(phone)).toEqual([])
    expect(asked(shop, /showings/)).toBe(0)
  })
})

describe('paying', () => {
  it('asks the host app for nothing by itself', async () => {
    const phone = await paid(openShop())
    expect(phone.platform.askedNotices).toEqual([])
  })
})
