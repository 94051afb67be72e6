// First purchase, daily limits and budgets: two open orders never have what is there once.
import { SEED_SHOP } from '@mock/backend/shop'
import { describe, expect, it } from 'vitest'
import type { PromotionId } from '@/domain/kernel'
import { fen, idOf } from '@/domain/kernel'
import type { Promotion } from '@/domain/pricing'
import { NO_GOODS } from '@/domain/pricing'
import { payFor, place, placed, quoteWith, RICE } from '../support/coupons'
import type { Desk } from '../support/desk'
import { bodyOf, codeOf, openDesk } from '../support/desk'
import { line, member, passFor, STORE, signIn } from '../support/shoppers'

const ANYTHING = { include: 'all', except: NO_GOODS, withinDays: null } as const
const FIRST: Promotion = {
  id: idOf<PromotionId>('first'),
  words: { zh: '首单减 3', en: '¥3 off your first order' },
  conditions: [{ kind: 'first-purchase' }],
  goods: ANYTHING,
  benefit: { kind: 'spend-steps', steps: [{ spend: fen(100), off: fen(300) }] },
  groups: [],
  limit: null,
}
const DAILY: Promotion = {
  ...FIRST,
  id: idOf<PromotionId>('daily'),
  conditions: [],
  benefit: { kind: 'amount-off', amount: fen(2000) },
  limit: { most: 2, per: 'day', above: 'list-price' },
}

const goods = [line(RICE, { kind: 'pieces', quantity: 2 })]

const deskWith = (promotion: Promotion): Desk =>
  openDesk({ ...SEED_SHOP, book: (id) => ({ ...SEED_SHOP.book(id), promotions: [promotion] }) })

const off = (desk: Desk, token: string) => {
  const { listTotal, lines } = quoteWith(desk, token, [], goods)
  const taken = lines.flatMap(({ adjustments }) => adjustments.filter(({ kind }) => kind === 'promotion'))
  expect(listTotal).toBeGreaterThan(0)
  return taken.reduce((sum, { amount }) => sum - amount, 0)
}

const holdings = (desk: Desk, token: string) =>
  bodyOf('readHoldings', desk.send('readHoldings', { token, params: { storeId: STORE } })).holdings

describe('a first purchase', () => {
  it('is a member’s only while no order of theirs is paid or open', () => {
    const desk = deskWith(FIRST)
    const token = member(desk)
    expect(off(desk, token)).toBe(300)
    const [mine, other] = [quoteWith(desk, token, [], goods), quoteWith(desk, token, [], goods)]
    const order = placed(desk, token, mine)
    expect(codeOf(place(desk, token, other))).toBe('409 offer-gone')
    expect(off(desk, token)).toBe(0)
    payFor(desk, token, order.id)
    expect(holdings(desk, token).isFirstPurchase).toBe(false)
    expect(off(desk, token)).toBe(0)
  })

  it('comes back when the order is closed, and is no guest’s: guests are made freely', () => {
    const desk = deskWith(FIRST)
    const token = member(desk)
    const order = placed(desk, token, quoteWith(desk, token, [], goods))
    desk.send('closeOrder', { token, params: { orderId: order.id } })
    expect(off(desk, token)).toBe(300)
    expect(off(desk, signIn(desk))).toBe(0)
  })
})

describe('the cards of a family', () => {
  const MAIN = 'M1002003002'
  const ONCE: Promotion = {
    ...DAILY,
    id: idOf<PromotionId>('once'),
    limit: { most: 2, per: 'person', above: 'list-price' },
  }
  const addCard = (desk: Desk): string => {
    const token = member(desk, MAIN)
    const { family } = bodyOf('addFamilyCard', desk.send('addFamilyCard', { token, body: { name: '小许' } }))
    return family?.cards.at(-1)?.number ?? ''
  }
  const takeBack = (desk: Desk, number: string) =>
    codeOf(desk.send('removeFamilyCard', { token: member(desk, MAIN), body: { number } }))
  const buy = (desk: Desk, number: string) => {
    const token = member(desk, number)
    payFor(desk, token, placed(desk, token, quoteWith(desk, token, [], goods)).id)
  }

  it.each([
    ['first purchase', FIRST, 300],
    ['limit a person', ONCE, 4000],
  ])('have one %s among them, and a new card brings no other', (_, promotion, worth) => {
    const desk = deskWith(promotion)
    const card = addCard(desk)
    const token = member(desk, card)
    expect(off(desk, member(desk, MAIN))).toBe(worth)
    expect(off(desk, token)).toBe(worth)
    buy(desk, card)
    expect(off(desk, member(desk, MAIN))).toBe(0)
    expect(takeBack(desk, card)).toBe('200 fine')
    expect(off(desk, member(desk, MAIN)), 'what the card had, the family has had').toBe(0)
    expect(off(desk, member(desk, addCard(desk)))).toBe(0)
    expect(off(desk, token), 'nor has the card that was taken back').toBe(0)
    expect(off(desk, member(desk)), 'another membership is another person').toBe(worth)
  })

  it('share it also once the order of a card that was taken back is forgotten', async () => {
    const desk = deskWith(ONCE)
    const card = addCard(desk)
    const first = placed(desk, member(desk, card), quoteWith(desk, member(desk, card), [], goods))
    payFor(desk, member(desk, card), first.id)
    await desk.clock.advance(1000)
    for (let count = 0; count < 50; count++) passFor(desk, member(desk, card))
    await desk.clock.advance(24 * 3_600_000)
    passFor(desk, member(desk, card))
    takeBack(desk, card)
    expect(desk.state().orders).not.toHaveProperty(first.id)
    expect(holdings(desk, member(desk, MAIN)).taken).toEqual({ once: 2 })
  })
})

describe('a daily limit', () => {
  it('counts what an open order has taken, and begins anew the next day', async () => {
    const desk = deskWith(DAILY)
    const token = member(desk)
    expect(off(desk, signIn(desk))).toBe(4000)
    const [mine, other] = [quoteWith(desk, token, [], goods), quoteWith(desk, token, [], goods)]
    const order = placed(desk, token, mine)
    expect(codeOf(place(desk, token, other))).toBe('409 offer-gone')
    expect(holdings(desk, token).taken).toEqual({ daily: 2 })
    payFor(desk, token, order.id)
    expect(holdings(desk, token).taken).toEqual({ daily: 2 })
    await desk.clock.advance(24 * 3_600_000)
    expect(holdings(desk, token).taken).toEqual({})
  })
})

describe('a limit a person', () => {
  const ONCE: Promotion = {
    ...DAILY,
    id: idOf<PromotionId>('once'),
    limit: { most: 2, per: 'person', above: 'list-price' },
  }

  it('counts what was ever taken, next year too, and not what came to nothing', async () => {
    const desk = deskWith(ONCE)
    const token = member(desk)
    const closed = placed(desk, token, quoteWith(desk, token, [], goods))
    desk.send('closeOrder', { token, params: { orderId: closed.id } })
    expect(off(desk, token)).toBe(4000)
    const order = placed(desk, token, quoteWith(desk, token, [], goods))
    payFor(desk, token, order.id)
    await desk.clock.advance(400 * 24 * 3_600_000)
    const back = member(desk)
    expect(holdings(desk, back).taken).toEqual({ once: 2 })
    expect(off(desk, back)).toBe(0)
  })

  it('is remembered when the order itself is forgotten, and so is the first purchase', async () => {
    const desk = deskWith(ONCE)
    const order = placed(desk, member(desk), quoteWith(desk, member(desk), [], goods))
    payFor(desk, member(desk), order.id)
    for (let day = 0; day < 52; day++) {
      await desk.clock.advance(24 * 3_600_000)
      passFor(desk, member(desk))
    }
    expect(desk.state().orders).not.toHaveProperty(order.id)
    expect(holdings(desk, member(desk)).taken).toEqual({ once: 2 })
    expect(desk.state().boughtBefore).toEqual({ 'member:M1002003001': true })
  })
})

describe('a budget', () => {
  it('is held by an open order, spent once by its payment, and free again when it is closed', () => {
    const desk = openDesk()
    const token = member(desk)
    const drinks = [line('shanlang-latte-280-ml', { kind: 'pieces', quantity: 6 })]
    const left = () => holdings(desk, token).budgets['coupon-drinks']
    const before = left() ?? 0
    const closed = placed(desk, token, quoteWith(desk, token, 'auto', drinks))
    expect(left()).toBe(before - 500)
    desk.send('closeOrder', { token, params: { orderId: closed.id } })
    expect(left()).toBe(before)
    const paid = placed(desk, token, quoteWith(desk, token, 'auto', drinks))
    payFor(desk, token, paid.id)
    expect(left()).toBe(before - 500)
  })
})
