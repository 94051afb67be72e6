// A pass opens one door, once, in time.
import { describe, expect, it } from 'vitest'
import { exitPassText } from '@/domain/code'
import { actAs, bodyOf, codeOf, openDesk } from './support/desk'
import { attendant, member, orderFor, passFor, paymentFor, signIn } from './support/shoppers'

type Desk = ReturnType<typeof openDesk>
const MINUTE = 60_000
const inspect = (desk: Desk, token: string, text: string) =>
  bodyOf('inspectPass', desk.send('inspectPass', { token, body: { text } })).inspection
const decide = (desk: Desk, token: string, pass: string, verdict: object) =>
  codeOf(desk.send('decidePass', { token, body: { token: pass, verdict } }))
const LET = { kind: 'let-through' }

describe('a pass', () => {
  it('shows staff the whole order, as often as they look', () => {
    const desk = openDesk()
    const { pass, order } = passFor(desk, signIn(desk))
    const staff = attendant(desk)
    for (let i = 0; i < 3; i++)
      expect(inspect(desk, staff, ` ${exitPassText(pass.token)}\n`)).toEqual({ kind: 'open', pass, order })
  })

  it.each([LET, { kind: 'stop', reason: 'not-the-buyer' }])('is used up by %j, once', (verdict) => {
    const desk = openDesk()
    const { pass } = passFor(desk, signIn(desk))
    const staff = attendant(desk)
    expect(decide(desk, staff, pass.token, verdict)).toBe('200 fine')
    expect(decide(desk, staff, pass.token, LET)).toBe('409 pass-used')
    expect(inspect(desk, staff, exitPassText(pass.token))).toEqual({
      kind: 'refused',
      reason: 'pass-used',
      at: desk.clock.now(),
    })
  })

  it('is not used up by a look at the goods', () => {
    const desk = openDesk()
    const { pass } = passFor(desk, signIn(desk))
    const staff = attendant(desk)
    expect(decide(desk, staff, pass.token, { kind: 'check-items', lineIds: [] })).toBe('200 fine')
    expect(decide(desk, staff, pass.token, LET)).toBe('200 fine')
  })

  it('is good for 45 minutes, and then opens nothing', async () => {
    const desk = openDesk()
    const { pass } = passFor(desk, signIn(desk))
    const staff = attendant(desk)
    await desk.clock.advance(45 * MINUTE - 1)
    expect(inspect(desk, staff, exitPassText(pass.token)).kind).toBe('open')
    await desk.clock.advance(1)
    expect(inspect(desk, staff, exitPassText(pass.token))).toEqual({
      kind: 'refused',
      reason: 'pass-expired',
      at: pass.expiresAt,
    })
    expect(decide(desk, staff, pass.token, LET)).toBe('409 pass-expired')
  })

  it('that ran out unused is replaced; one that is good or used is not', async () => {
    const desk = openDesk()
    const shopper = signIn(desk)
    const { pass, order } = passFor(desk, shopper)
    const again = () =>
      bodyOf('issuePass', desk.send('issuePass', { token: shopper, params: { orderId: order.id } })).pass
    expect(again()).toEqual(pass)
    await desk.clock.advance(46 * MINUTE)
    const fresh = again()
    expect(fresh.token).not.toBe(pass.token)
    expect(decide(desk, attendant(desk), fresh.token, LET)).toBe('200 fine')
    await desk.clock.advance(46 * MINUTE)
    expect(again(), 'goods that left do not leave twice').toEqual(fresh)
  })

  it('of another store is refused by name, without its order', () => {
    const desk = openDesk()
    const { pass } = passFor(desk, signIn(desk))
    const elsewhere = attendant(desk, '30127')
    expect(inspect(desk, elsewhere, exitPassText(pass.token))).toEqual({
      kind: 'refused',
      reason: 'other-store',
      at: null,
    })
    expect(decide(desk, elsewhere, pass.token, LET)).toBe('409 other-store')
    expect(inspect(desk, attendant(desk), exitPassText(pass.token)).kind).toBe('open')
  })

  it.each([
    '',
    'SGP1:',
    'SGP1:short',
    'SGP1:__proto__',
    'SGP1:CONSTRUCTOR0000000',
    '6901234567892',
    'M1002003001',
    '🙂',
  ])('is not %j', (text) => {
    const desk = openDesk()
    expect(inspect(desk, attendant(desk), text)).toEqual({
      kind: 'refused',
      reason: 'unknown-pass',
      at: null,
    })
  })

  it.each(['__proto__', 'constructor', 'toString'])('is not decided on under the name %s', (token) => {
    const desk = openDesk()
    expect(decide(desk, attendant(desk), token, LET)).toBe('409 unknown-pass')
  })

  it('cannot be guessed from another: twenty characters share nothing but their alphabet', () => {
    const desk = openDesk()
    const tokens = Array.from({ length: 40 }, () => passFor(desk, signIn(desk)).pass.token)
    expect(new Set(tokens).size).toBe(40)
    for (const token of tokens) expect(token).toMatch(/^[0-9A-Z]{20}$/)
  })
})

describe('no pass', () => {
  it('is given for an order nobody has paid, declined or given up', () => {
    const desk = openDesk()
    const token = member(desk)
    const order = orderFor(desk, token)
    const params = { orderId: order.id }
    for (const name of ['issuePass', 'readPass'] as const)
      expect(codeOf(desk.send(name, { token, params }))).toBe('409 not-paid')
    const paymentId = paymentFor(desk, token, order.id)
    actAs(desk, paymentId, 'decline')
    expect(codeOf(desk.send('issuePass', { token, params }))).toBe('409 not-paid')
    desk.send('closeOrder', { token, params })
    expect(codeOf(desk.send('issuePass', { token, params }))).toBe('409 not-paid')
  })

  it('is there to read before it was issued', () => {
    const desk = openDesk()
    const token = member(desk)
    const order = orderFor(desk, token)
    actAs(desk, paymentFor(desk, token, order.id), 'pay')
    expect(codeOf(desk.send('readPass', { token, params: { orderId: order.id } }))).toBe('404 not-found')
  })
})
