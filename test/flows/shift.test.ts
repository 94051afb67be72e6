// A shift at the door: who may, with which session, and what a phone remembers of it.
import { describe, expect, it } from 'vitest'
import { exitPassText } from '@/domain/code'
import { launch, openShop, relaunch } from './support/shop'
import {
  ATTENDANT,
  follow,
  forgetSessions,
  onDuty,
  paid,
  quoted,
  shopperOf,
  tripIn,
  tripOf,
} from './support/visits'

describe('staff', () => {
  it('have a session of their own: a shopper’s visit and a shift share a phone, not a token', async () => {
    const shop = openShop()
    const phone = await paid(shop)
    const { staff } = phone.app.flows
    const { token } = shopperOf(phone)
    await phone.until(staff.signIn(ATTENDANT.no, ATTENDANT.pin))
    expect(shopperOf(phone).token).toBe(token)
    expect(phone.app.stores.staff.getState().token).not.toBe(token)
    await phone.until(staff.inspect(exitPassText(tripIn(phone, 'paid').pass.token)))
    expect(phone.app.stores.staff.getState().inspection).toMatchObject({ kind: 'open' })
    staff.signOut()
    expect(shopperOf(phone).token).toBe(token)
    await follow(phone, 3000)
    expect(tripOf(phone).phase).toBe('paid')
  })

  it('stay on duty over a restart, without the pass that was in hand', async () => {
    const shop = openShop()
    const phone = await paid(shop)
    const desk = await onDuty(shop)
    await desk.until(desk.app.flows.staff.inspect(exitPassText(tripIn(phone, 'paid').pass.token)))
    const next = relaunch(shop, desk)
    expect(next.app.stores.staff.getState()).toMatchObject({
      member: { staffNo: ATTENDANT.no },
      inspection: null,
    })
  })

  it('whose session the server forgot are off duty', async () => {
    const shop = openShop()
    const desk = await onDuty(shop)
    forgetSessions(shop)
    expect(await desk.until(desk.app.flows.staff.inspect('SGP1:NOTHING'))).toEqual({
      ok: false,
      error: 'signed-out',
    })
    expect(desk.app.stores.staff.getState().member).toBeNull()
  })

  it('cannot be played with a shopper’s session', async () => {
    const shop = openShop()
    const phone = await quoted(shop)
    const { token } = shopperOf(phone)
    if (!token) throw new Error('no session')
    phone.app.stores.staff.setState({ token })
    expect(await phone.until(phone.app.flows.staff.inspect('x'))).toEqual({ ok: false, error: 'not-allowed' })
  })

  it.each([
    ['a wrong PIN', '20118', '0000', 'wrong-pin'],
    ['a number nobody has', '99999', '1357', 'wrong-pin'],
  ])('are turned away with %s', async (_, no, pin, refusal) => {
    const shop = openShop()
    const desk = launch(shop)
    expect(await desk.until(desk.app.flows.staff.signIn(no, pin))).toEqual({ ok: false, error: refusal })
    expect(desk.app.stores.staff.getState().token).toBeNull()
  })

  it('see no answer about a pass they have put away', async () => {
    const shop = openShop()
    const desk = await onDuty(shop)
    const [first, second] = [await paid(shop), await paid(shop)]
    const { staff } = desk.app.flows
    await desk.until(staff.inspect(exitPassText(tripIn(first, 'paid').pass.token)))
    shop.network = ({ path }) => (path === '/staff/verdicts' ? { lateBy: 2000 } : 'arrives')
    const decided = staff.decide({ kind: 'let-through' })
    await desk.until(staff.inspect(exitPassText(tripIn(second, 'paid').pass.token)))
    await desk.until(decided)
    expect(desk.app.stores.staff.getState()).toMatchObject({ inspection: { kind: 'open' }, verdict: null })
  })
})
