// Old orders make room for new ones at the mocked backend; none is forgotten that somebody still waits for.
import { describe, expect, it } from 'vitest'
import { purseIn } from '../support/takings'
import { payFor } from './support/coupons'
import type { Desk } from './support/desk'
import { actAs, codeOf, openDesk } from './support/desk'
import { confirm } from './support/returns'
import { attemptWith, attendant, MILK, member, orderFor, passFor } from './support/shoppers'

const DAY = 24 * 3_600_000
const OWNER = 'member:M1002003001'

/** More orders than are kept; each is closed again. `apart`: how long after one the next is made. */
async function manyClosed(desk: Desk, apart = 2) {
  const token = member(desk)
  for (let count = 0; count < 51; count++) {
    const { id } = orderFor(desk, token)
    desk.send('closeOrder', { token, params: { orderId: id } })
    await desk.clock.advance(apart)
  }
}

const read = (desk: Desk, orderId: string) =>
  desk.send('readOrder', { token: member(desk), params: { orderId } })
const countOf = (desk: Desk) => Object.values(desk.state().orders).filter((one) => one.owner === OWNER).length

describe('fifty orders of one person', () => {
  it('are kept, and of more of them closed ones go first, the oldest before the others', async () => {
    const desk = openDesk()
    const { order } = passFor(desk, member(desk))
    await desk.clock.advance(DAY)
    await manyClosed(desk, 0)
    expect(countOf(desk)).toBe(50)
    expect(codeOf(read(desk, order.id))).toBe('200 fine')
    const newest = orderFor(desk, member(desk))
    const last = Object.keys(desk.state().orders).at(-1)
    expect(last, 'of one moment, the one that was made first is the oldest').toBe(newest.id)
    expect(codeOf(read(desk, newest.id))).toBe('200 fine')
  })

  it('never push out one that is being paid: the wallet pays for something', async () => {
    const desk = openDesk()
    const order = orderFor(desk, member(desk))
    const paymentId = attemptWith(desk, member(desk), order.id, 'wechat-pay')
    actAs(desk, paymentId, 'pay-slowly')
    await desk.clock.advance(2)
    await manyClosed(desk)
    await desk.clock.advance(10_000)
    expect(read(desk, order.id).body).toMatchObject({ order: { status: 'paid' } })
    expect(purseIn(desk.state())).toBe(300_000 - order.due)
  })

  it('never push out what was paid today', async () => {
    const desk = openDesk()
    for (let count = 0; count < 52; count++) {
      payFor(desk, member(desk), orderFor(desk, member(desk)).id)
      await desk.clock.advance(1000)
    }
    expect(countOf(desk)).toBe(52)
    await desk.clock.advance(DAY)
    orderFor(desk, member(desk))
    expect(countOf(desk)).toBe(50)
  })

  it('never push out one whose money is on its way back', async () => {
    const desk = openDesk()
    const { order } = passFor(desk, member(desk))
    await desk.clock.advance(2)
    for (let count = 0; count < 49; count++) payFor(desk, member(desk), orderFor(desk, member(desk)).id)
    await desk.clock.advance(DAY)
    const before = purseIn(desk.state())
    const line = order.lines.find(({ productId }) => productId === MILK)
    expect(codeOf(confirm(desk, attendant(desk), order.id, { [line?.lineId ?? '']: 1 }))).toBe('200 fine')
    orderFor(desk, member(desk))
    await desk.clock.advance(10_000)
    expect(codeOf(read(desk, order.id))).toBe('200 fine')
    expect(purseIn(desk.state())).toBe(before + order.due)
  })
})
