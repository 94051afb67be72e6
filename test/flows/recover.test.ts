// A paid order whose trip this phone has lost still opens the door.
import { describe, expect, it } from 'vitest'
import { launch, openShop } from './support/shop'
import { checkIn, code, follow, ORDINARY, onDuty, pay, scan, shopped, tripIn, tripOf } from './support/visits'

async function paidAsMember() {
  const shop = openShop()
  const phone = await shopped(shop)
  await phone.until(phone.app.flows.session.signInWithCard(ORDINARY))
  await phone.until(phone.app.flows.quote.request())
  await pay(phone)
  await follow(phone, 5000)
  return { shop, phone, order: tripIn(phone, 'paid').order }
}

describe('the pass of a paid order', () => {
  it('comes to another phone of the same member', async () => {
    const { shop, phone, order } = await paidAsMember()
    const other = launch(shop)
    await other.until(other.app.flows.session.signInWithCard(ORDINARY))
    expect(await other.until(other.app.flows.pass.recover(order.id))).toMatchObject({ ok: true })
    expect(tripIn(other, 'paid').pass).toEqual(tripIn(phone, 'paid').pass)
  })

  it('does not come to anybody else', async () => {
    const { shop, order } = await paidAsMember()
    const stranger = launch(shop)
    expect(await stranger.until(stranger.app.flows.pass.recover(order.id))).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    })
  })

  it('does not come back once staff have let the shopper through', async () => {
    const { shop, phone, order } = await paidAsMember()
    const { pass } = tripIn(phone, 'paid')
    const desk = await onDuty(shop)
    await desk.until(desk.app.flows.staff.inspect(`SGP1:${pass.token}`))
    await desk.until(desk.app.flows.staff.decide({ kind: 'let-through' }))
    const other = launch(shop)
    await other.until(other.app.flows.session.signInWithCard(ORDINARY))
    expect(await other.until(other.app.flows.pass.recover(order.id))).toMatchObject({
      error: { code: 'pass-used' },
    })
  })

  it('does not push a basket aside', async () => {
    const { shop, order } = await paidAsMember()
    const other = launch(shop)
    await other.until(other.app.flows.session.signInWithCard(ORDINARY))
    await checkIn(other)
    await scan(other, code('ordinary'))
    const before = tripOf(other)
    expect(await other.until(other.app.flows.pass.recover(order.id))).toMatchObject({
      error: { code: 'trip-under-way' },
    })
    expect(tripOf(other)).toEqual(before)
  })
})
