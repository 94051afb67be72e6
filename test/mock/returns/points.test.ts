// Points and returns: what goods had earned goes with them, down to nothing.
import { describe, expect, it } from 'vitest'
import type { Desk } from '../support/desk'
import { openDesk } from '../support/desk'
import { membershipOf } from '../support/members'
import { atReturns, bought, COFFEE_LINE, confirm, JUICE_LINE, readOrder } from '../support/returns'
import { attendant, signIn } from '../support/shoppers'

const pointsOf = (desk: Desk, token: string) => membershipOf(desk, token).points

describe('the points a returned order had earned', () => {
  it('are what the goods that stay would have earned', () => {
    const desk = openDesk()
    const { shopper, order, staff } = atReturns(desk)
    const earned = Math.floor(order.due / 100)
    const before = (pointsOf(desk, shopper)?.balance ?? 0) - earned
    confirm(desk, staff, order.id, { [JUICE_LINE]: 1 })
    const [{ money } = { money: 0 }] = readOrder(desk, shopper, order.id).returns
    const kept = Math.floor((order.due - money) / 100)
    expect(pointsOf(desk, shopper)?.balance).toBe(before + kept)
    expect(pointsOf(desk, shopper)?.entries[0]).toMatchObject({
      kind: 'returned',
      orderId: order.id,
      change: kept - earned,
    })
    confirm(desk, staff, order.id, { [JUICE_LINE]: 1, [COFFEE_LINE]: 3 }, { after: 1 })
    expect(pointsOf(desk, shopper)?.balance).toBe(before)
  })

  it('stay when nothing was paid back', () => {
    const desk = openDesk()
    const { shopper, order, staff } = atReturns(desk)
    const before = pointsOf(desk, shopper)
    confirm(desk, staff, order.id, { [COFFEE_LINE]: 1 })
    expect(pointsOf(desk, shopper)).toEqual(before)
  })

  it('are none for a guest', () => {
    const desk = openDesk()
    const guest = signIn(desk)
    const order = bought(desk, guest)
    confirm(desk, attendant(desk), order.id, { [JUICE_LINE]: 2 })
    expect(pointsOf(desk, guest)).toBeNull()
    expect(readOrder(desk, guest, order.id).returns[0]).toMatchObject({ money: 3735, points: 0 })
  })
})
