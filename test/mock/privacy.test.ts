// Whose is what: another person’s things are as unknown as things that never were.
import { describe, expect, it } from 'vitest'
import type { Call, Name } from './support/desk'
import { API, bodyOf, codeOf, openDesk } from './support/desk'
import { attendant, member, orderFor, passFor, signIn } from './support/shoppers'

describe('another person’s', () => {
  const THINGS: readonly Name[] = [
    'readOrder',
    'closeOrder',
    'issuePass',
    'readPass',
    'readPayment',
    'closePayment',
    'startPayment',
    'continueOrder',
  ]

  it.each(THINGS)('%s is answered as if it never was', (name) => {
    const desk = openDesk()
    const { order, paymentId } = passFor(desk, member(desk))
    const call: Call = {
      params: { orderId: order.id, paymentId },
      body: { tender: 'alipay', attempt: 1, host: 'browser' },
    }
    const never: Call = { ...call, params: { orderId: 'o0', paymentId: 'p0' } }
    for (const token of [signIn(desk), member(desk, 'M1002003002'), attendant(desk)]) {
      const answer = desk.send(name, { ...call, token })
      expect(codeOf(answer)).toBe('404 not-found')
      expect(answer).toEqual(desk.send(name, { ...never, token }))
    }
  })

  it('orders are in nobody else’s list', () => {
    const desk = openDesk()
    orderFor(desk, signIn(desk))
    for (const token of [signIn(desk), member(desk)])
      expect(bodyOf('listOrders', desk.send('listOrders', { token })).orders).toEqual([])
  })

  it('T13 key answers nothing of theirs: the same key of two people is two keys', () => {
    const desk = openDesk()
    const [one, two] = [signIn(desk), signIn(desk)]
    const first = orderFor(desk, one)
    const call = {
      params: { orderId: first.id },
      body: { tender: 'alipay', attempt: 1, host: 'browser' },
      key: 'k',
    }
    expect(desk.send('startPayment', { ...call, token: one }).status).toBe(200)
    expect(codeOf(desk.send('startPayment', { ...call, token: two }))).toBe('404 not-found')
  })
})

describe('a member', () => {
  it('sees their orders from every phone', () => {
    const desk = openDesk()
    const first = orderFor(desk, member(desk))
    const phone = member(desk)
    expect(
      bodyOf('listOrders', desk.send('listOrders', { token: phone })).orders.map(({ id }) => id),
    ).toEqual([first.id])
  })
})

describe('a door that asks who one is', () => {
  const CLOSED = (Object.keys(API) as Name[]).filter((name) => API[name].audience !== 'anyone')
  const PATHS = { orderId: 'o', paymentId: 'p', storeId: 's', offerId: 'f', host: 'h' }
  const STAFF_ONLY = CLOSED.filter((name) => API[name].audience === 'staff')

  it.each(CLOSED)('%s is shut to strangers and to made-up sessions', (name) => {
    const desk = openDesk()
    for (const token of [undefined, 'made-up', '__proto__', 'constructor', 'a b'])
      expect(codeOf(desk.send(name, { token, params: PATHS }))).toBe('401 signed-out')
  })

  it.each(STAFF_ONLY)('%s is shut to shoppers', (name) => {
    const desk = openDesk()
    for (const token of [signIn(desk), member(desk)])
      expect(codeOf(desk.send(name, { token, params: PATHS }))).toBe('403 not-allowed')
  })

  it('are these and no others', () => {
    expect(STAFF_ONLY).toEqual([
      'inspectPass',
      'decidePass',
      'listUnknownCodes',
      'findReturn',
      'previewReturn',
      'confirmReturn',
      'findDue',
      'chargeCode',
      'readCharge',
      'endCharge',
      'takeAtTill',
    ])
  })
})

describe('a PIN', () => {
  const tryPin = (desk: ReturnType<typeof openDesk>, staffNo: string, pin: string) =>
    codeOf(desk.send('openSession', { body: { credential: { kind: 'staff', staffNo, pin } } }))

  it('may be mistyped four times, and is forgotten about when it is right', () => {
    const desk = openDesk()
    for (let i = 0; i < 4; i++) expect(tryPin(desk, '20118', '0000')).toBe('409 wrong-pin')
    expect(tryPin(desk, '20118', '1357')).toBe('200 fine')
    expect(tryPin(desk, '20118', '0000')).toBe('409 wrong-pin')
  })

  it('cannot be guessed: after five tries even the right one is refused', () => {
    const desk = openDesk()
    for (let i = 0; i < 5; i++) tryPin(desk, '20118', '0000')
    expect(tryPin(desk, '20118', '1357')).toBe('409 too-many-tries')
    expect(tryPin(desk, '20003', '2468'), 'a colleague is not locked out').toBe('200 fine')
  })

  it('of nobody is not counted: guesses at numbers do not fill the records', () => {
    const desk = openDesk()
    for (const no of ['99999', '__proto__', 'constructor'])
      expect(tryPin(desk, no, '1')).toBe('409 wrong-pin')
    expect(desk.state().pinFailures).toEqual({})
  })
})
