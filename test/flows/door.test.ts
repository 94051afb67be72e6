// At the door out: the pass, the people who look at it, and what both sides see.
import { describe, expect, it } from 'vitest'
import { exitPassText } from '@/domain/code'
import { seconds } from '@/domain/kernel'
import type { Phone } from './support/shop'
import { openShop, relaunch } from './support/shop'
import { follow, onDuty, paid, pay, quoted, tripIn, tripOf } from './support/visits'

const passText = (phone: Phone) => exitPassText(tripIn(phone, 'paid').pass.token)
const shiftOf = ({ app }: Phone) => app.stores.staff.getState()
const inspect = (desk: Phone, text: string) => desk.until(desk.app.flows.staff.inspect(text))
const decide = (desk: Phone, verdict: Parameters<Phone['app']['flows']['staff']['decide']>[0]) =>
  desk.until(desk.app.flows.staff.decide(verdict))

async function atTheDoor() {
  const shop = openShop()
  const phone = await paid(shop)
  const desk = await onDuty(shop)
  await inspect(desk, passText(phone))
  return { shop, phone, desk }
}

describe('a shopper at the door', () => {
  it('sees that the goods are being looked at, and then that all is well', async () => {
    const { phone, desk } = await atTheDoor()
    const beingChecked = () => phone.app.stores.trip.getState().beingChecked
    expect(beingChecked()).toBe(false)
    await decide(desk, { kind: 'check-items', lineIds: [] })
    await phone.platform.clock.advance(2500)
    expect(beingChecked()).toBe(true)
    expect(tripOf(phone).phase).toBe('paid')
    await decide(desk, { kind: 'let-through' })
    await phone.platform.clock.advance(2500)
    expect(beingChecked()).toBe(false)
    expect(tripIn(phone, 'left').verdict).toEqual({ kind: 'let-through' })
  })

  it('who is stopped is told why, and keeps the receipt', async () => {
    const { phone, desk } = await atTheDoor()
    const { order } = tripIn(phone, 'paid')
    await decide(desk, { kind: 'stop', reason: 'unpaid-item' })
    await phone.platform.clock.advance(2500)
    expect(tripIn(phone, 'left')).toMatchObject({ order, verdict: { kind: 'stop', reason: 'unpaid-item' } })
  })

  it('whose phone was off meanwhile learns it on the next launch', async () => {
    const { shop, phone, desk } = await atTheDoor()
    phone.platform.kill()
    await decide(desk, { kind: 'let-through' })
    const next = relaunch(shop, phone)
    await follow(next, 100)
    expect(tripOf(next).phase).toBe('left')
  })

  it('gets a fresh pass for one that ran out, and the old one opens nothing any more', async () => {
    const { phone, desk } = await atTheDoor()
    const old = passText(phone)
    await phone.until(phone.app.flows.pass.renew())
    expect(passText(phone), 'a pass that is good stays').toBe(old)
    await phone.platform.clock.advance(45 * 60_000)
    expect(await phone.until(phone.app.flows.pass.renew())).toMatchObject({ ok: true })
    expect(passText(phone)).not.toBe(old)
    await inspect(desk, old)
    expect(shiftOf(desk).inspection).toMatchObject({ kind: 'refused', reason: 'pass-expired' })
    await inspect(desk, passText(phone))
    expect(shiftOf(desk).inspection).toMatchObject({ kind: 'open' })
  })

  it('F46 without a network keeps the pass on the screen, and is not asked to renew it', async () => {
    const { shop, phone } = await atTheDoor()
    const text = passText(phone)
    shop.scenario('offline')
    await phone.platform.clock.advance(60_000)
    expect(await phone.until(phone.app.flows.pass.renew())).toMatchObject({ error: { code: 'offline' } })
    expect(passText(phone)).toBe(text)
  })
})

describe('staff', () => {
  it('hear whether a pass is good before they look', async () => {
    const { phone, desk } = await atTheDoor()
    await inspect(desk, 'SGP1:0123456789ABCDEFGHJK')
    expect(desk.platform.heard).toEqual(['accepted', 'refused'])
    expect(shiftOf(desk)).toMatchObject({ inspection: { reason: 'unknown-pass' }, verdict: null })
    expect(await decide(desk, { kind: 'let-through' })).toEqual({ ok: false, error: 'nothing-in-hand' })
    expect(tripOf(phone).phase).toBe('paid')
  })

  it('see that a pass was used before, and when', async () => {
    const { shop, phone, desk } = await atTheDoor()
    await decide(desk, { kind: 'let-through' })
    const at = shop.clock.now()
    await shop.clock.advance(5000)
    const { token } = Object.values(shop.state().passes)[0]?.pass ?? {}
    await inspect(desk, `SGP1:${token}`)
    expect(shiftOf(desk).inspection).toMatchObject({ kind: 'refused', reason: 'pass-used' })
    const { inspection } = shiftOf(desk)
    expect(inspection?.kind === 'refused' ? at - (inspection.at ?? 0) : -1).toBeLessThan(100)
    expect(tripOf(phone).phase).toBe('left')
  })

  it('who tap twice have still let the shopper through', async () => {
    const { desk } = await atTheDoor()
    const { decide: tap } = desk.app.flows.staff
    const both = await desk.until(Promise.all([tap({ kind: 'let-through' }), tap({ kind: 'let-through' })]))
    expect(both).toEqual([{ ok: true }, { ok: true }].map((each) => ({ ...each, value: undefined })))
    expect(shiftOf(desk)).toMatchObject({ inspection: { kind: 'open' }, verdict: { kind: 'let-through' } })
  })

  it('F49 whose answer was lost ask again and are not told that the pass was used', async () => {
    const { shop, desk } = await atTheDoor()
    shop.network = () => 'reply-lost'
    expect(await decide(desk, { kind: 'let-through' })).toEqual({ ok: false, error: 'timeout' })
    shop.network = () => 'arrives'
    expect(await decide(desk, { kind: 'let-through' })).toMatchObject({ ok: true })
    expect(shiftOf(desk)).toMatchObject({ inspection: { kind: 'open' }, verdict: { kind: 'let-through' } })
  })

  it('F49 whose phone dies between the tap and the answer find the pass used, with the time', async () => {
    const { shop, phone, desk } = await atTheDoor()
    const text = passText(phone)
    const at = shop.clock.now()
    shop.network = () => 'reply-lost'
    void desk.app.flows.staff.decide({ kind: 'let-through' })
    await shop.clock.advance(100)
    const next = relaunch(shop, desk)
    expect(shiftOf(next), 'nothing is shown as done that was not heard of').toMatchObject({
      inspection: null,
      verdict: null,
    })
    shop.network = () => 'arrives'
    await shop.clock.advance(10_000)
    await inspect(next, text)
    const { inspection } = shiftOf(next)
    expect(inspection).toMatchObject({ kind: 'refused', reason: 'pass-used', at: expect.any(Number) })
    expect(inspection?.kind === 'refused' && Math.abs((inspection.at ?? 0) - at)).toBeLessThan(1000)
    await follow(phone, 3000)
    expect(tripIn(phone, 'left').verdict).toEqual({ kind: 'let-through' })
  })

  it('whose lost answer was one thing cannot then say another', async () => {
    const { shop, phone, desk } = await atTheDoor()
    shop.network = () => 'reply-lost'
    await decide(desk, { kind: 'let-through' })
    shop.network = () => 'arrives'
    expect(await decide(desk, { kind: 'stop', reason: 'other' })).toEqual({ ok: false, error: 'pass-used' })
    expect(shiftOf(desk)).toMatchObject({ inspection: { kind: 'refused', reason: 'pass-used' } })
    await follow(phone, 3000)
    expect(tripIn(phone, 'left').verdict).toEqual({ kind: 'let-through' })
  })

  it('may look at goods as often as they like', async () => {
    const { phone, desk } = await atTheDoor()
    const [line] = tripIn(phone, 'paid').order.lines
    const lineIds = line ? [line.lineId] : []
    for (const ids of [lineIds, [], lineIds]) {
      expect(await decide(desk, { kind: 'check-items', lineIds: ids })).toMatchObject({ ok: true })
    }
    desk.app.flows.staff.putAway()
    expect(shiftOf(desk)).toMatchObject({ inspection: null, verdict: null })
  })

  it('of another store open nothing', async () => {
    const shop = openShop()
    const phone = await paid(shop)
    const desk = await onDuty(shop, { no: '30127', pin: '1357' })
    await inspect(desk, passText(phone))
    expect(shiftOf(desk).inspection).toMatchObject({ kind: 'refused', reason: 'other-store' })
  })
})

describe('following a visit', () => {
  it('asks one thing at a time, however often the app is shown', async () => {
    const shop = openShop()
    const phone = await paid(shop)
    const before = shop.requests.length
    const { resume } = phone.app.flows
    for (let i = 0; i < 20; i++) void resume.resume()
    await phone.platform.clock.advance(10_000)
    expect(shop.requests.length - before).toBeLessThan(8)
    expect(phone.platform.clock.waiting()).toBeLessThan(2)
  })

  it('rests when it is told to, even in the middle of a question', async () => {
    const shop = openShop()
    const phone = await quoted(shop)
    phone.platform.inWallet = async () => 'returned'
    await pay(phone)
    const { resume } = phone.app.flows
    void resume.resume()
    await phone.platform.clock.advance(10)
    resume.pause()
    await phone.platform.clock.advance(seconds(5))
    expect(phone.platform.clock.waiting()).toBe(0)
    void resume.resume()
    await phone.platform.clock.advance(seconds(5))
    expect(phone.platform.clock.waiting()).toBe(1)
  })

  it('has nothing to ask for a visit that waits for nobody', async () => {
    const shop = openShop()
    const phone = await quoted(shop)
    const before = shop.requests.length
    await follow(phone)
    expect(shop.requests).toHaveLength(before)
  })
})
