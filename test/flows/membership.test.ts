// Membership on a phone: prices switch with the tier, the fee is charged once, and a trial ends with its visit.
import { describe, expect, it } from 'vitest'
import type { TermKind } from '@/domain/member'
import { tierOf } from '@/domain/member'
import type { Phone, Shop } from './support/shop'
import { launch, openShop, relaunch, wallet } from './support/shop'
import {
  FUTIAN,
  follow,
  ORDINARY,
  PREMIUM,
  paid,
  pay,
  quoted,
  shopped,
  shopperOf,
  tripIn,
  tripOf,
} from './support/visits'

const flow = ({ app }: Phone) => app.flows.membership
const tier = (phone: Phone) => tierOf(shopperOf(phone).subject, phone.platform.clock.now(), FUTIAN)

async function read(phone: Phone) {
  const answer = await phone.until(flow(phone).read())
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.value
}

async function buy(phone: Phone, kind: TermKind, name: string | null = null) {
  const offer = (await read(phone)).offers.find((one) => one.kind === kind)
  if (!offer) throw new Error(`${kind} is not offered`)
  return phone.until(flow(phone).pay({ offer, name, tender: 'wechat-pay' }))
}

const spentOnTerms = (shop: Shop) => {
  const { payments, termOrders } = shop.state()
  return Object.values(payments).filter(
    ({ orderId, report }) => orderId in termOrders && report.status === 'succeeded',
  ).length
}

describe('joining', () => {
  it('switches the prices as soon as the fee is paid, and keeps the basket', async () => {
    const shop = openShop()
    const phone = await shopped(shop)
    const basket = tripIn(phone, 'shopping').cart
    expect(await buy(phone, 'join', '王一一')).toMatchObject({ ok: true })
    await read(phone)
    expect(shopperOf(phone).subject).toMatchObject({ kind: 'member', name: '王一一' })
    expect(tripIn(phone, 'shopping').cart).toEqual(basket)
    const quote = await phone.until(phone.app.flows.quote.request())
    expect(quote).toMatchObject({ ok: true, value: { tier: 'ordinary' } })
    expect(spentOnTerms(shop)).toBe(1)
  })

  it('remembers the wallet once the fee is paid, and not before', async () => {
    const shop = openShop()
    const phone = await shopped(shop)
    phone.platform.inWallet = wallet(shop, 'decline', 'failed')
    await buy(phone, 'join', '王一一')
    await read(phone)
    expect(shopperOf(phone).lastTender).toBeNull()
    phone.platform.inWallet = wallet(shop, 'pay', 'returned')
    await buy(phone, 'join', '王一一')
    expect(shopperOf(phone).lastTender).toBeNull()
    await read(phone)
    expect(shopperOf(phone).lastTender).toBe('wechat-pay')
  })

  it('is charged once when every answer on the way is lost', async () => {
    const shop = openShop()
    const phone = await shopped(shop)
    await read(phone)
    for (const lost of ['/membership/orders', '/payments']) {
      shop.network = ({ method, path }) =>
        method === 'POST' && path.endsWith(lost) ? 'reply-lost' : 'arrives'
      expect(await buy(phone, 'join', '王一一'), lost).toMatchObject({ error: { code: 'timeout' } })
    }
    shop.network = () => 'arrives'
    expect(await buy(phone, 'join', '王一一')).toMatchObject({ ok: true })
    await read(phone)
    expect(shopperOf(phone).subject.kind).toBe('member')
    expect(Object.keys(shop.state().termOrders)).toHaveLength(1)
    expect(spentOnTerms(shop)).toBe(1)
  })

  it('goes on after the app was killed while the wallet was open', async () => {
    const shop = openShop()
    const phone = await shopped(shop)
    phone.platform.inWallet = wallet(shop, null, 'elsewhere')
    await buy(phone, 'join', '王一一')
    const next = relaunch(shop, phone)
    const open = (await read(next)).open
    expect(open?.payment?.report.status).toBe('awaiting-user')
    if (!open) throw new Error('the order is gone')
    expect(
      await next.until(flow(next).pay({ offer: open.order.offer, name: null, tender: 'wechat-pay' })),
    ).toMatchObject({ ok: true })
    await read(next)
    expect(shopperOf(next).subject.kind).toBe('member')
    expect(spentOnTerms(shop)).toBe(1)
  })

  it('that is given up costs nothing', async () => {
    const shop = openShop()
    const phone = await shopped(shop)
    phone.platform.inWallet = wallet(shop, null, 'elsewhere')
    await buy(phone, 'join', '王一一')
    const paymentId = (await read(phone)).open?.payment?.paymentId ?? ''
    await phone.until(flow(phone).giveUp(paymentId))
    expect((await read(phone)).open?.payment?.report.status).toBe('closed')
    expect(shopperOf(phone).subject.kind).toBe('guest')
    expect(spentOnTerms(shop)).toBe(0)
  })

  it('tells when no wallet opened', async () => {
    const shop = openShop()
    const phone = await shopped(shop)
    phone.platform.inWallet = wallet(shop, null, 'failed')
    expect(await buy(phone, 'join', '王一一')).toMatchObject({ error: { code: 'wallet-not-opened' } })
  })
})

describe('a quote', () => {
  it('of the old tier is dropped the moment another tier is known', async () => {
    const phone = await quoted(openShop())
    expect(tripIn(phone, 'quoted').quote.tier).toBe('none')
    await phone.until(phone.app.flows.session.signInWithCard(ORDINARY))
    expect(tripOf(phone).phase).toBe('shopping')
  })

  it('stays when the tier does', async () => {
    const phone = await quoted(openShop())
    await read(phone)
    expect(tripOf(phone).phase).toBe('quoted')
  })

  it('whose tier ended at the server is not paid: the prices are asked for anew', async () => {
    const shop = openShop()
    const main = launch(shop)
    await main.until(main.app.flows.session.signInWithCard(PREMIUM))
    const phone = await shopped(shop)
    await phone.until(phone.app.flows.session.signInWithCard('M1002003012'))
    await phone.until(phone.app.flows.quote.request())
    expect(tripIn(phone, 'quoted').quote.tier).toBe('premium')
    await main.until(flow(main).removeFamilyCard('M1002003012'))

    expect(await pay(phone)).toMatchObject({ ok: false, error: { code: 'tier-changed' } })
    expect(tripOf(phone).phase).toBe('shopping')
    expect(tier(phone)).toBe('none')
    expect(await phone.until(phone.app.flows.quote.request())).toMatchObject({ value: { tier: 'none' } })
  })
})

describe('a trial', () => {
  it('gives member prices here, survives a restart, and ends when the visit is paid', async () => {
    const shop = openShop()
    const phone = await shopped(shop)
    await phone.until(flow(phone).startTrial(FUTIAN))
    const next = relaunch(shop, phone)
    expect(tier(next)).toBe('ordinary')
    await next.until(next.app.flows.quote.request())
    expect(tripIn(next, 'quoted').quote.tier).toBe('ordinary')
    await pay(next)
    await follow(next, 5000)
    expect(tripIn(next, 'paid').order.tier).toBe('ordinary')
    expect(shopperOf(next).subject).toEqual({ kind: 'guest' })
    expect(await next.until(flow(next).startTrial(FUTIAN))).toMatchObject({ error: { code: 'trial-used' } })
  })

  it('ends when the shopper leaves without paying', async () => {
    const phone = await shopped(openShop())
    await phone.until(flow(phone).startTrial(FUTIAN))
    phone.app.flows.visit.leave()
    await phone.platform.clock.advance(2000)
    expect(shopperOf(phone).subject).toEqual({ kind: 'guest' })
  })
})

describe('points and savings', () => {
  it('of a paid visit are there when one looks', async () => {
    const shop = openShop()
    const phone = await paid(shop)
    expect((await read(phone)).savings.missed).toBeGreaterThan(0)
    expect((await read(phone)).points).toBeNull()
  })

  it('are those of the person who asked: a late answer says nothing about the next one', async () => {
    const shop = openShop()
    const phone = launch(shop)
    await phone.until(phone.app.flows.session.signInWithCard(ORDINARY))
    shop.network = ({ path }) => (path === '/membership' ? { lateBy: 3000 } : 'arrives')
    const late = flow(phone).read()
    await phone.until(phone.app.flows.session.signInWithCard(PREMIUM))
    await phone.until(late)
    expect(shopperOf(phone).subject).toMatchObject({ membership: { number: PREMIUM } })
  })
})
