// Finding the order behind a receipt: paid, of this store, by its code or its number, and only for staff.
import { describe, expect, it } from 'vitest'
import type { Desk } from '../support/desk'
import { bodyOf, codeOf, openDesk } from '../support/desk'
import { atReturns, bought, COFFEE_LINE, confirm, find, preview } from '../support/returns'
import { attendant, line, MILK, member, orderFor, signIn } from '../support/shoppers'

const found = (desk: Desk, token: string, text: string) => bodyOf('findReturn', find(desk, token, text))

describe('an order at the desk', () => {
  it('is found by the code on its receipt and by its number, typed small and with gaps', () => {
    const desk = openDesk()
    const { order, staff, code } = atReturns(desk)
    const { number } = order
    const typed = `${number.slice(0, 4)} ${number.slice(4)}`.toLowerCase()
    for (const text of [code, number, typed, ` ${code.toLowerCase()}\n`])
      expect(found(desk, staff, text).order.id).toBe(order.id)
  })

  it('says which goods do not come back like others', () => {
    const desk = openDesk()
    const shopper = member(desk)
    const goods = [
      line(MILK, { kind: 'pieces', quantity: 1 }),
      line('jiangzhu-lager-330-ml', { kind: 'pieces', quantity: 1 }),
    ]
    const order = bought(desk, shopper, goods)
    const { limits } = found(desk, attendant(desk), order.number)
    const ages = order.lines.filter(({ minimumAge }) => minimumAge !== null)
    expect(limits).toEqual(
      ages.map(({ lineId }) => ({ lineId, limit: { why: 'age-restricted', by: 'supervisor' } })),
    )
    expect(limits).toHaveLength(1)
  })
})

describe('no order', () => {
  it.each([
    '',
    'SGR1:',
    'SGR1:__PROTO__',
    'constructor',
    '6901234567892',
    '134567890123456789',
    '🙂',
    'ABCD2345',
  ])('is found for %j', (text) => {
    const desk = openDesk()
    atReturns(desk)
    expect(codeOf(find(desk, attendant(desk), text))).toBe('409 unknown-order')
  })

  it('of another store is shown, not even by its id', () => {
    const desk = openDesk()
    const { order, code } = atReturns(desk)
    const elsewhere = attendant(desk, '30127')
    expect(codeOf(find(desk, elsewhere, code))).toBe('409 other-store')
    expect(codeOf(preview(desk, elsewhere, order.id, { [COFFEE_LINE]: 1 }))).toBe('409 other-store')
    expect(codeOf(confirm(desk, elsewhere, order.id, { [COFFEE_LINE]: 1 }))).toBe('409 other-store')
  })

  it('that is unpaid or closed can come back', () => {
    const desk = openDesk()
    const shopper = member(desk)
    const order = orderFor(desk, shopper)
    const staff = attendant(desk)
    expect(codeOf(find(desk, staff, order.number))).toBe('409 not-paid')
    desk.send('closeOrder', { token: shopper, params: { orderId: order.id } })
    expect(codeOf(find(desk, staff, order.number))).toBe('409 not-paid')
    expect(codeOf(confirm(desk, staff, order.id, { 'l-x': 1 }))).toBe('409 not-paid')
  })

  it('is told apart by more than its code: every refusal has the same shape', () => {
    const desk = openDesk()
    const { code } = atReturns(desk)
    const unpaid = orderFor(desk, member(desk))
    const refusals = [
      find(desk, attendant(desk), 'NOTHERE1'),
      find(desk, attendant(desk, '30127'), code),
      find(desk, attendant(desk), unpaid.number),
    ]
    for (const { status, body } of refusals) {
      expect(status).toBe(409)
      expect(Object.keys(body as object)).toEqual(['code', 'lineIds'])
      expect(body).toMatchObject({ lineIds: [] })
    }
  })

  it('is for shoppers to find, their own included', () => {
    const desk = openDesk()
    const { shopper, order, code } = atReturns(desk)
    for (const token of [shopper, signIn(desk)]) {
      expect(codeOf(find(desk, token, code))).toBe('403 not-allowed')
      expect(codeOf(preview(desk, token, order.id, { [COFFEE_LINE]: 1 }))).toBe('403 not-allowed')
      expect(codeOf(confirm(desk, token, order.id, { [COFFEE_LINE]: 1 }))).toBe('403 not-allowed')
    }
    expect(codeOf(desk.send('findReturn', { body: { text: code } }))).toBe('401 signed-out')
  })
})
