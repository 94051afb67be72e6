// Messages after the visit: only what was chosen is asked for, only what was accepted is told, and each is told once.
import { describe, expect, it } from 'vitest'
import type { NoticeTopic } from '@/domain/notice'
import type { Phone, Shop } from './support/shop'
import { openShop } from './support/shop'
import { paid, tripIn } from './support/visits'

async function templatesOn(phone: Phone) {
  const { order } = tripIn(phone, 'paid')
  const listed = await phone.until(phone.app.flows.notice.templates(order.id))
  if (!listed.ok) throw new Error(listed.error.code)
  return listed.value
}

async function subscribe(phone: Phone, ...topics: NoticeTopic[]) {
  const { order } = tripIn(phone, 'paid')
  const chosen = (await templatesOn(phone))
    .filter(({ topic }) => topics.includes(topic))
    .map((template) => ({ ...template, title: template.topic }))
  return phone.until(phone.app.flows.notice.subscribe(order.id, chosen))
}

/** Paid, with a coupon collected that ends in a week. */
async function paidWithCoupon(shop: Shop): Promise<Phone> {
  const phone = await paid(shop)
  await phone.until(phone.app.flows.coupon.claim('SGC1:HEGULEAFLET2026A'))
  return phone
}

const kept = (shop: Shop) =>
  Object.values(shop.state().consents).flatMap((consents) => consents.map(({ topic }) => topic))

describe('messages after a payment', () => {
  it('are asked of the host app as chosen, and told as accepted', async () => {
    const shop = openShop()
    const phone = await paidWithCoupon(shop)
    phone.platform.toNotices = async ([first]) => (first ? [first.id] : [])
    const told = await subscribe(phone, 'refund-done', 'coupon-expiring')
    expect(phone.platform.askedNotices.map((one) => one.map(({ title }) => title))).toEqual([
      ['coupon-expiring', 'refund-done'],
    ])
    expect(told).toEqual({ ok: true, value: ['coupon-expiring'] })
    expect(kept(shop)).toEqual(['coupon-expiring'])
    expect((await templatesOn(phone)).map(({ topic }) => topic)).toEqual(['refund-done'])
  })

  it('that the shopper refuses in the host app are told to nobody', async () => {
    const shop = openShop()
    const phone = await paid(shop)
    phone.platform.toNotices = async () => []
    expect(await subscribe(phone, 'refund-done')).toEqual({ ok: true, value: [] })
    expect(shop.requests.filter(({ path }) => path.endsWith('/consents'))).toEqual([])
  })

  it('that the host app invents are not told', async () => {
    const shop = openShop()
    const phone = await paid(shop)
    phone.platform.toNotices = async () => ['something-else']
    expect(await subscribe(phone, 'refund-done')).toEqual({ ok: true, value: [] })
    expect(kept(shop)).toEqual([])
  })

  it('have a sentence where the host app does not ask at all', async () => {
    const phone = await paid(openShop())
    phone.platform.toNotices = async () => null
    expect(await subscribe(phone, 'refund-done')).toEqual({ ok: false, error: { code: 'host-did-not-ask' } })
  })

  it('are told again after a lost request, without asking the shopper twice', async () => {
    const shop = openShop()
    const phone = await paid(shop)
    shop.network = ({ path }) => (path.endsWith('/consents') ? 'reply-lost' : 'arrives')
    expect(await subscribe(phone, 'refund-done')).toMatchObject({ ok: false, error: { code: 'timeout' } })
    shop.network = () => 'arrives'
    const { order } = tripIn(phone, 'paid')
    expect(await phone.until(phone.app.flows.notice.subscribe(order.id, []))).toEqual({
      ok: true,
      value: ['refund-done'],
    })
    expect(phone.platform.askedNotices).toHaveLength(1)
    expect(kept(shop)).toEqual(['refund-done'])
  })
})
