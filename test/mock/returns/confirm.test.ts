// Taking goods back at the mocked desk: each piece once, to whom it may, for what it cost after promotions.
import { REFUND_TAKES } from '@mock/returns/refunds'
import { describe, expect, it } from 'vitest'
import { exitPassText } from '@/domain/code'
import { millis } from '@/domain/kernel'
import { purseIn } from '../../support/takings'
import type { Desk } from '../support/desk'
import { bodyOf, codeOf, openDesk } from '../support/desk'
import {
  atReturns,
  bought,
  COFFEE_LINE,
  confirm,
  JUICE_LINE,
  made,
  preview,
  readOrder,
  supervisor,
  valueIn,
  withSets,
} from '../support/returns'
import { attendant, line, MILK, signIn } from '../support/shoppers'

/** Three coffees and two juices at list price, bought by a guest: 3 × 8.90 − 8.90 and 24.90 + 12.45. */
function atList() {
  const desk = openDesk()
  const shopper = signIn(desk)
  const order = bought(desk, shopper)
  return { desk, shopper, order, staff: attendant(desk) }
}
const BEER = 'jiangzhu-lager-330-ml'
const FROZEN = 'baojiaren-pork-and-chive-dumplings-1-kg'
const one = (product: string) => line(product, { kind: 'pieces', quantity: 1 })

describe('a return', () => {
  it('of one juice gives back half its price: the one that stays costs its whole price again', () => {
    const { desk, order, staff } = atList()
    expect(order.total).toBe(1780 + 3735)
    const value = valueIn(preview(desk, staff, order.id, { [JUICE_LINE]: 1 }))
    expect(value).toMatchObject({ money: 1245, points: 0 })
    expect(value.lines).toEqual([{ lineId: JUICE_LINE, count: 1, worth: 2490 }])
    expect(value.sets).toEqual([{ set: expect.stringContaining('juice-half'), stays: 1, saving: 1245 }])
    expect(made(confirm(desk, staff, order.id, { [JUICE_LINE]: 1 }))).toMatchObject({ money: 1245 })
  })

  it('of one of three coffees gives nothing back, of the second one coffee, of the third the rest', () => {
    const { desk, order, staff } = atList()
    const moneyFor = (after: number) =>
      made(confirm(desk, staff, order.id, { [COFFEE_LINE]: 1 }, { after })).money
    expect([moneyFor(0), moneyFor(1), moneyFor(2)]).toEqual([0, 890, 890])
  })

  it('is previewed without anything happening', () => {
    const { desk, shopper, order, staff } = atList()
    preview(desk, staff, order.id, { [COFFEE_LINE]: 3, [JUICE_LINE]: 2 })
    expect(readOrder(desk, shopper, order.id)).toEqual(order)
  })

  it('stands on the shopper’s order: what, when, why and how much, and not by whom', async () => {
    const { desk, shopper, order, staff } = atList()
    await desk.clock.advance(5000)
    const { id } = made(confirm(desk, staff, order.id, { [JUICE_LINE]: 2 }, { reason: 'faulty' }))
    expect(readOrder(desk, shopper, order.id).returns).toEqual([
      {
        id,
        at: desk.clock.now(),
        reason: 'faulty',
        lines: [{ lineId: JUICE_LINE, count: 2 }],
        money: 3735,
        points: 0,
        refund: 'on-its-way',
      },
    ])
    expect(desk.state().refunds[id]).toMatchObject({ orderId: order.id, staffNo: '20118' })
  })

  it('is paid back to the wallet after a while, once', async () => {
    const { desk, shopper, order, staff } = atList()
    const before = purseIn(desk.state())
    confirm(desk, staff, order.id, { [JUICE_LINE]: 2 })
    const stateOf = () => readOrder(desk, shopper, order.id).returns[0]?.refund
    await desk.clock.advance(millis(REFUND_TAKES - 1))
    // the network has paid; the shop has yet to ask
    expect([stateOf(), purseIn(desk.state())]).toEqual(['on-its-way', before + 3735])
    await desk.clock.advance(millis(1))
    expect([stateOf(), purseIn(desk.state())]).toEqual(['done', before + 3735])
    await desk.clock.advance(REFUND_TAKES)
    expect([stateOf(), purseIn(desk.state())]).toEqual(['done', before + 3735])
  })

  it('that is worth nothing has nothing on its way', () => {
    const { desk, order, staff } = atList()
    expect(made(confirm(desk, staff, order.id, { [COFFEE_LINE]: 1 }))).toMatchObject({
      money: 0,
      refund: 'done',
    })
  })

  it('of everything gives back all that was paid, and keeps the coupon used', () => {
    const desk = openDesk()
    const { order, staff, shopper } = atReturns(desk, [one('kenyuan-long-grain-rice-5-kg')])
    const wallet = () => bodyOf('listCoupons', desk.send('listCoupons', { token: shopper })).coupons
    const used = wallet().filter(({ uses }) => uses.length > 0)
    expect(used).toHaveLength(1)
    const [rice] = order.lines
    expect(made(confirm(desk, staff, order.id, { [rice?.lineId ?? '']: 1 })).money).toBe(order.due)
    expect(wallet().filter(({ uses }) => uses.length > 0)).toEqual(used)
  })
})

describe('a count nobody has', () => {
  it.each([
    ['more than was bought', { [JUICE_LINE]: 3 }],
    ['a line of another order', { 'l-other': 1 }],
    ['a name of the language', { constructor: 1 }],
  ])('is refused: %s', (_, picks) => {
    const { desk, shopper, order, staff } = atList()
    for (const send of [preview, confirm] as const) {
      const reply = send(desk, staff, order.id, picks)
      expect(codeOf(reply)).toBe('409 more-than-left')
      expect(reply.body).toMatchObject({ lineIds: Object.keys(picks) })
    }
    expect(readOrder(desk, shopper, order.id).returns).toEqual([])
  })

  it('is refused when two rows of one line come to more than is left', () => {
    const { desk, order, staff } = atList()
    const row = { lineId: JUICE_LINE, count: 2 }
    const body = { orderId: order.id, lines: [row, row], reason: 'unwanted', after: 0 }
    expect(codeOf(desk.send('confirmReturn', { token: staff, body }))).toBe('409 more-than-left')
  })

  it.each([0, -1, 0.5, 51, '1', null])('is refused as nonsense: %j', (count) => {
    const { desk, order, staff } = atList()
    const body = { orderId: order.id, lines: [{ lineId: JUICE_LINE, count }], reason: 'unwanted', after: 0 }
    expect(codeOf(desk.send('confirmReturn', { token: staff, body }))).toBe('400 bad-request')
  })

  it('is nothing at all', () => {
    const { desk, order, staff } = atList()
    expect(codeOf(confirm(desk, staff, order.id, {}))).toBe('400 bad-request')
  })

  it('is a piece that came back before', () => {
    const { desk, order, staff } = atList()
    confirm(desk, staff, order.id, { [JUICE_LINE]: 2 })
    expect(codeOf(confirm(desk, staff, order.id, { [JUICE_LINE]: 1 }, { after: 1 }))).toBe(
      '409 more-than-left',
    )
  })
})

describe('goods with a rule', () => {
  const sold = (desk: Desk) => bought(desk, signIn(desk), [one(MILK), one(BEER), one(FROZEN)])
  const [BEER_LINE, FROZEN_LINE] = [`l-${BEER}`, `l-${FROZEN}`]

  it('for supervisors are refused to an attendant by name, and taken by a supervisor', () => {
    const desk = openDesk()
    const order = sold(desk)
    const reply = confirm(desk, attendant(desk), order.id, { [BEER_LINE]: 1, [`l-${MILK}`]: 1 })
    expect(codeOf(reply)).toBe('409 needs-supervisor')
    expect(reply.body).toMatchObject({ lineIds: [BEER_LINE] })
    expect(codeOf(confirm(desk, supervisor(desk), order.id, { [BEER_LINE]: 1 }))).toBe('200 fine')
  })

  it('for nobody come back to a supervisor when they are faulty, and only then', () => {
    const desk = openDesk()
    const order = sold(desk)
    const ask = (token: string, reason: 'unwanted' | 'faulty') =>
      codeOf(confirm(desk, token, order.id, { [FROZEN_LINE]: 1 }, { reason }))
    expect(ask(attendant(desk), 'unwanted')).toBe('409 not-returnable')
    expect(ask(supervisor(desk), 'unwanted')).toBe('409 not-returnable')
    expect(ask(attendant(desk), 'faulty')).toBe('409 needs-supervisor')
    expect(ask(supervisor(desk), 'faulty')).toBe('200 fine')
  })
})

describe('the door', () => {
  const inspect = (desk: Desk, token: string, text: string) =>
    bodyOf('inspectPass', desk.send('inspectPass', { token, body: { text } })).inspection

  it('F50 lets nobody out with goods that all came back', () => {
    const { desk, shopper, order, staff } = atList()
    const params = { orderId: order.id }
    const { pass } = bodyOf('issuePass', desk.send('issuePass', { token: shopper, params }))
    confirm(desk, staff, order.id, { [COFFEE_LINE]: 3, [JUICE_LINE]: 2 })
    expect(inspect(desk, staff, exitPassText(pass.token))).toMatchObject({
      kind: 'refused',
      reason: 'pass-used',
    })
    for (const ask of ['readPass', 'issuePass'] as const)
      expect(codeOf(desk.send(ask, { token: shopper, params })), ask).toBe('409 all-returned')
  })

  it('has decided for good: what comes back later does not change it', () => {
    const { desk, shopper, order, staff } = atList()
    const params = { orderId: order.id }
    const { pass } = bodyOf('readPass', desk.send('readPass', { token: shopper, params }))
    const verdict = { kind: 'let-through' }
    const text = exitPassText(pass.token)
    inspect(desk, staff, text)
    expect(codeOf(desk.send('decidePass', { token: staff, body: { token: pass.token, verdict } }))).toBe(
      '200 fine',
    )
    confirm(desk, staff, order.id, { [COFFEE_LINE]: 3, [JUICE_LINE]: 2 })
    expect(bodyOf('readPass', desk.send('readPass', { token: shopper, params })).verdict).toEqual(verdict)
  })

  it('is shown a pass for the goods that are left', () => {
    const { desk, shopper, order, staff } = atList()
    const params = { orderId: order.id }
    const pass = () => bodyOf('readPass', desk.send('readPass', { token: shopper, params })).pass
    const { token, pieces } = pass()
    confirm(desk, staff, order.id, { [JUICE_LINE]: 2 })
    expect(pass()).toMatchObject({ token, pieces: pieces - 2 })
  })

  it('gives no new pass for them either', async () => {
    const { desk, shopper, order, staff } = atList()
    await desk.clock.advance(millis(46 * 60_000))
    confirm(desk, staff, order.id, { [COFFEE_LINE]: 3, [JUICE_LINE]: 2 })
    const again = desk.send('issuePass', { token: shopper, params: { orderId: order.id } })
    expect(
      again.status === 409 || inspect(desk, staff, exitPassText(passTokenIn(again.body))).kind === 'refused',
    ).toBe(true)
  })

  it('sees what came back of an order that still has goods', () => {
    const { desk, shopper, order, staff } = atList()
    confirm(desk, staff, order.id, { [JUICE_LINE]: 2 })
    const params = { orderId: order.id }
    const { pass } = bodyOf('issuePass', desk.send('issuePass', { token: shopper, params }))
    expect(inspect(desk, staff, exitPassText(pass.token))).toMatchObject({
      kind: 'open',
      order: { returns: [{ lines: [{ lineId: JUICE_LINE, count: 2 }] }] },
    })
  })
})

const passTokenIn = (body: unknown) => (body as { pass: { token: never } }).pass.token

it('three coffees and two juices are what this file reckons with', () => {
  expect(withSets).toHaveLength(2)
})
