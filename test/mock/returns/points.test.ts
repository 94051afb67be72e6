// Points and returns: what goods had earned goes with them, down to nothing.
import { describe, expect, it } from 'vitest'
import type { Order, Quote } from '@/domain/order'
import { place, rice } from '../support/coupons'
import type { Desk } from '../support/desk'
import { actAs, bodyOf, codeOf, openDesk } from '../support/desk'
import { bought as joined, membershipOf, offerOf } from '../support/members'
import {
  atReturns,
  bought,
  COFFEE,
  COFFEE_LINE,
  confirm,
  JUICE,
  JUICE_LINE,
  readOrder,
  supervisor,
} from '../support/returns'
import { attemptWith, attendant, line, member, STORE, signIn } from '../support/shoppers'

const PREMIUM = 'M1002003002'
const FAMILY = 'M1002003012'
const many = (quantity: number) => [COFFEE, JUICE].map((id) => line(id, { kind: 'pieces', quantity }))
/** Earns some thousand points. */
const dear = many(50)
/** Half of it takes all of them, and the rest earns few. */
const spending = many(10)

function usingPoints(desk: Desk, token: string, lines: readonly unknown[]): Quote {
  const body = { storeId: STORE, cartRevision: 1, lines, coupons: [], usePoints: true }
  return bodyOf('createQuote', desk.send('createQuote', { token, body })).quote
}

function paidWithPoints(desk: Desk, token: string, lines: readonly unknown[]): Order {
  const { order } = bodyOf('placeOrder', place(desk, token, usingPoints(desk, token, lines)))
  const paymentId = attemptWith(desk, token, order.id, 'alipay')
  actAs(desk, paymentId, 'pay')
  return order
}

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

  it('are owed when they are spent, so that returning everything leaves what there was', () => {
    const desk = openDesk()
    const token = member(desk, PREMIUM)
    const staff = supervisor(desk)
    const balance = () => pointsOf(desk, token)?.balance ?? 0
    const all = ({ lines }: Order) =>
      Object.fromEntries(
        lines.map(({ lineId, goods }) => [lineId, goods.kind === 'pieces' ? goods.quantity : 1]),
      )
    const before = balance()
    const inCash = bought(desk, token, dear)
    const withPoints = paidWithPoints(desk, token, spending)
    expect(withPoints.points?.used).toBeGreaterThan(before)
    expect(codeOf(confirm(desk, staff, inCash.id, all(inCash)))).toBe('200 fine')
    expect(balance(), 'the points are spent').toBeLessThan(0)
    expect(pointsOf(desk, token)).toMatchObject({ worth: 0 })
    const { holdings } = bodyOf(
      'readHoldings',
      desk.send('readHoldings', { token, params: { storeId: STORE } }),
    )
    expect(holdings.points?.balance).toBe(0)
    expect(usingPoints(desk, token, dear).points).toBeNull()
    expect(codeOf(confirm(desk, staff, withPoints.id, all(withPoints)))).toBe('200 fine')
    expect(balance()).toBe(before)
  })

  it('go, and those that paid come back, although the family card was taken back meanwhile', () => {
    const desk = openDesk()
    const [main, family] = [member(desk, PREMIUM), member(desk, FAMILY)]
    const before = pointsOf(desk, main)?.balance
    const order = paidWithPoints(desk, family, rice)
    desk.send('removeFamilyCard', { token: main, body: { number: FAMILY } })
    confirm(desk, attendant(desk), order.id, { [order.lines[0]?.lineId ?? '']: 1 })
    const points = pointsOf(desk, main)
    expect(points?.entries.slice(0, 2).map(({ kind }) => kind)).toEqual(['returned', 'refunded'])
    expect(points?.balance).toBe(before)
  })

  it('were none on a trial, and none are taken from the membership that came after it', () => {
    const desk = openDesk()
    const token = signIn(desk)
    desk.send('startTrial', { token, body: { storeId: STORE } })
    const order = bought(desk, token)
    joined(desk, token, offerOf(desk, token, 'join', 'ordinary'), '王一一')
    const later = bought(desk, token)
    const before = pointsOf(desk, token)?.balance
    expect(before).toBeGreaterThan(0)
    expect(later.tier).toBe(order.tier)
    confirm(desk, attendant(desk), order.id, { [JUICE_LINE]: 2, [COFFEE_LINE]: 3 })
    expect(pointsOf(desk, token)?.balance).toBe(before)
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
