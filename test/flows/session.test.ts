// Who is shopping: guests without asking, members by card, and sessions the server has forgotten.
import { describe, expect, it } from 'vitest'
import type { Shop } from './support/shop'
import { launch, openShop, relaunch } from './support/shop'
import {
  checkIn,
  code,
  follow,
  forgetSessions,
  ORDINARY,
  PREMIUM,
  pay,
  quoted,
  scan,
  shopped,
  shopperOf,
  tripIn,
  tripOf,
} from './support/visits'

const sessionsOpened = (shop: Shop) => shop.requests.filter(({ path }) => path === '/sessions').length

describe('a guest', () => {
  it('is nobody to the server until something needs a session, and then is asked nothing', async () => {
    const shop = openShop()
    const phone = await shopped(shop)
    expect(shop.requests.some(({ headers }) => 'authorization' in headers)).toBe(false)
    await phone.until(phone.app.flows.quote.request())
    expect(shopperOf(phone)).toMatchObject({ subject: { kind: 'guest' }, token: expect.any(String) })
  })

  it('gets one session however many things ask at once', async () => {
    const shop = openShop()
    const phone = launch(shop)
    const { orders, session } = phone.app.flows
    await phone.until(Promise.all([orders.list(), session.ensure(), orders.list()]))
    expect(sessionsOpened(shop)).toBe(1)
  })

  it('whose session could not be written down has it again by the time there is an order', async () => {
    const shop = openShop()
    const phone = await shopped(shop)
    phone.disk.trouble = 'broken'
    await phone.until(phone.app.flows.quote.request())
    phone.disk.trouble = null
    await pay(phone, 'alipay')
    const { order } = tripIn(phone, 'paying')
    const again = relaunch(shop, phone)
    const read = await again.until(again.app.flows.orders.list())
    expect(read).toMatchObject({ ok: true, value: [{ id: order.id }] })
  })

  it('keeps their session and orders where the phone died in the middle of writing the record down', async () => {
    const shop = openShop()
    const phone = await quoted(shop)
    await pay(phone, 'alipay')
    const { order } = tripIn(phone, 'paying')
    const whole = phone.disk.entries.get('sg-shopper') ?? ''
    phone.disk.entries.set('sg-shopper', whole.slice(0, whole.length / 2))
    const again = relaunch(shop, phone)
    const read = await again.until(again.app.flows.orders.list())
    expect(read).toMatchObject({ ok: true, value: [{ id: order.id }] })
    expect(again.disk.entries.get('sg-shopper-unreadable')).toBeDefined()
  })

  it('who cannot be given a session now is told so, and may try again', async () => {
    const shop = openShop()
    const phone = launch(shop)
    shop.scenario('offline')
    expect(await phone.until(phone.app.flows.orders.list())).toMatchObject({ error: { code: 'offline' } })
    shop.scenario('normal')
    expect(await phone.until(phone.app.flows.orders.list())).toMatchObject({ ok: true, value: [] })
  })
})

describe('a forgotten session', () => {
  it('of a guest is replaced, and the basket stays', async () => {
    const shop = openShop()
    const phone = await quoted(shop)
    const before = tripOf(phone)
    forgetSessions(shop)
    expect(await phone.until(phone.app.flows.quote.request())).toMatchObject({ ok: true })
    expect(tripIn(phone, 'quoted').cart).toEqual('cart' in before ? before.cart : null)
  })

  it('F59 of a member waits for them to sign in again, and then goes on as theirs', async () => {
    const shop = openShop()
    const phone = await shopped(shop)
    await phone.until(phone.app.flows.session.signInWithCard(ORDINARY))
    const before = tripOf(phone)
    forgetSessions(shop)
    const quote = () => phone.until(phone.app.flows.quote.request())
    expect(await quote()).toMatchObject({ ok: false, error: { code: 'signed-out' } })
    expect(await quote(), 'nobody shops on as a guest unasked').toMatchObject({
      error: { code: 'signed-out' },
    })
    expect(shopperOf(phone)).toMatchObject({ subject: { kind: 'guest' }, needsSignIn: true })
    expect(tripOf(phone)).toEqual(before)
    await phone.until(phone.app.flows.session.signInWithCard(ORDINARY))
    expect(await quote()).toMatchObject({ ok: true, value: { tier: 'ordinary' } })
    expect(shopperOf(phone).needsSignIn).toBe(false)
  })

  it('between quote and order drops the quote of whom the server no longer knows', async () => {
    const shop = openShop()
    const phone = await quoted(shop)
    forgetSessions(shop)
    expect(await pay(phone)).toMatchObject({ ok: false, error: { code: 'quote-refused' } })
    expect(tripOf(phone).phase).toBe('shopping')
    await phone.until(phone.app.flows.quote.request())
    await pay(phone)
    await follow(phone, 5000)
    expect(tripOf(phone).phase).toBe('paid')
  })

  it('is replaced once, even when several answers say so one after another', async () => {
    const shop = openShop()
    const phone = await shopped(shop)
    const { orders, quote, session } = phone.app.flows
    await phone.until(session.ensure())
    forgetSessions(shop)
    const opened = sessionsOpened(shop)
    // these answers come when the first has already been made good
    shop.network = ({ path }) => (path === '/orders' || path === '/session' ? { lateBy: 500 } : 'arrives')
    await phone.until(Promise.all([quote.request(), orders.list(), session.refresh()]))
    expect(sessionsOpened(shop) - opened).toBe(1)
    await pay(phone)
    await follow(phone, 5000)
    expect(tripOf(phone).phase, 'the quote’s own session is still the phone’s').toBe('paid')
  })

  it('is noticed on launch', async () => {
    const shop = openShop()
    const phone = await shopped(shop)
    await phone.until(phone.app.flows.session.signInWithCard(ORDINARY))
    forgetSessions(shop)
    const next = relaunch(shop, phone)
    expect(shopperOf(next).subject.kind).toBe('member')
    await next.until(next.app.flows.session.refresh())
    expect(shopperOf(next)).toMatchObject({ token: null, subject: { kind: 'guest' } })
  })
})

describe('a member', () => {
  it('keeps the card over a restart, and is priced by the server as a member', async () => {
    const shop = openShop()
    const phone = await shopped(shop)
    await phone.until(phone.app.flows.session.signInWithCard(PREMIUM))
    const next = relaunch(shop, phone)
    expect(shopperOf(next).subject).toMatchObject({ kind: 'member' })
    const quote = await next.until(next.app.flows.quote.request())
    expect(quote).toMatchObject({ ok: true, value: { tier: 'premium' } })
  })

  it('who signs out shops on as a guest with the same basket', async () => {
    const shop = openShop()
    const phone = await shopped(shop)
    await phone.until(phone.app.flows.session.signInWithCard(PREMIUM))
    const before = tripOf(phone)
    await phone.until(phone.app.flows.session.signOut())
    expect(shopperOf(phone).subject).toEqual({ kind: 'guest' })
    expect(tripOf(phone)).toEqual(before)
  })

  it('with a card nobody knows stays who they were', async () => {
    const shop = openShop()
    const phone = await shopped(shop)
    await phone.until(phone.app.flows.session.signInWithCard(PREMIUM))
    const answer = await phone.until(phone.app.flows.session.signInWithCard('M9999999999'))
    expect(answer).toMatchObject({ ok: false, error: { code: 'unknown-card' } })
    expect(shopperOf(phone).subject).toMatchObject({ membership: { number: PREMIUM } })
  })

  it('whose tier has lapsed is asked about again, and pays list prices', async () => {
    const shop = openShop()
    const phone = await shopped(shop)
    await phone.until(phone.app.flows.session.signInWithCard('M1002003003'))
    const quote = await phone.until(phone.app.flows.quote.request())
    expect(quote).toMatchObject({ ok: true, value: { tier: 'none' } })
  })
})

describe('an order keeps the session that asked for it', () => {
  const underWay = { ok: false, error: { code: 'trip-under-way' } }

  it('when the card’s answer comes late: it is paid as the guest, who gets the pass', async () => {
    const shop = openShop()
    const phone = await quoted(shop)
    shop.network = ({ path }) => (path === '/sessions' ? { lateBy: 4000 } : 'arrives')
    const signingIn = phone.app.flows.session.signInWithCard(PREMIUM)
    await phone.platform.clock.advance(1)
    shop.network = () => 'arrives'
    await pay(phone)
    expect(await phone.until(signingIn)).toMatchObject(underWay)
    expect(shopperOf(phone).subject).toEqual({ kind: 'guest' })
    await follow(phone, 5000)
    expect(tripOf(phone).phase).toBe('paid')
  })

  it('while nobody knows yet whether the store has made it, and until the shopper is out', async () => {
    const shop = openShop()
    const phone = await quoted(shop)
    const { session, quote } = phone.app.flows
    shop.network = ({ path }) => (path === '/orders' ? 'request-lost' : 'arrives')
    await pay(phone)
    expect(tripIn(phone, 'quoted').orderAsked).not.toBeNull()
    shop.requests.length = 0
    expect(await phone.until(session.signInWithCard(PREMIUM))).toMatchObject(underWay)
    expect(await phone.until(session.signOut())).toMatchObject(underWay)
    expect(shop.requests, 'nobody was asked').toEqual([])
    shop.network = () => 'arrives'
    quote.drop()
    expect(await phone.until(session.signInWithCard(PREMIUM))).toMatchObject(underWay)
    expect(await phone.until(quote.settle())).toMatchObject({ ok: true })
    expect(await phone.until(session.signInWithCard(PREMIUM)), 'undone, it holds nobody').toMatchObject({
      ok: true,
    })
    await phone.until(quote.request())
    await pay(phone)
    await follow(phone, 5000)
    tripIn(phone, 'paid')
    expect(await phone.until(session.signOut())).toMatchObject(underWay)
    expect(shopperOf(phone).subject).toMatchObject({ membership: { number: PREMIUM } })
  })
})

describe('the sound of a scan', () => {
  it('is heard until the shopper turns it off', async () => {
    const shop = openShop()
    const phone = launch(shop)
    await checkIn(phone)
    await scan(phone, code('ordinary'))
    phone.app.stores.shopper.preferencesSet({ sound: false })
    await scan(phone, code('member-price'))
    expect(phone.platform.heard).toEqual(['accepted'])
  })
})
