// Points at the mocked backend: reserved with the order, given back when it comes to nothing, each once.
import { describe, expect, it } from 'vitest'
import { minutes } from '@/domain/kernel'
import type { Order, Quote } from '@/domain/order'
import { createSeededRandom } from '../support/fake-platform'
import { purseIn } from '../support/takings'
import { place, rice } from './support/coupons'
import type { Desk } from './support/desk'
import { actAs, bodyOf, codeOf, openDesk } from './support/desk'
import { membershipOf } from './support/members'
import { attemptWith, member, oneMilk, STORE, signIn } from './support/shoppers'

const PREMIUM = 'M1002003002'
const FAMILY = 'M1002003012'
/** 1,206 + 897 − 897 + 645 points. */
const BALANCE = 1851
/** A bag of rice at the premium price. */
const TOTAL = 4990

function quoteUsing(desk: Desk, token: string, usePoints = true, lines: readonly unknown[] = rice): Quote {
  const body = { storeId: STORE, cartRevision: 1, lines, coupons: [], usePoints }
  return bodyOf('createQuote', desk.send('createQuote', { token, body })).quote
}
const ordered = (desk: Desk, token: string, quote = quoteUsing(desk, token)): Order =>
  bodyOf('placeOrder', place(desk, token, quote)).order
const balanceOf = (desk: Desk, token: string) => membershipOf(desk, token).points?.balance
const ledgerOf = (desk: Desk, token: string, orderId: string) =>
  (membershipOf(desk, token).points?.entries ?? [])
    .filter((entry) => entry.orderId === orderId)
    .map(({ kind, change }) => `${kind} ${change}`)
const close = (desk: Desk, token: string, { id }: Order) =>
  desk.send('closeOrder', { token, params: { orderId: id } })
const pay = (desk: Desk, token: string, { id }: Order) => {
  const paymentId = attemptWith(desk, token, id, 'wechat-pay')
  actAs(desk, paymentId, 'pay')
}

describe('a quote with points', () => {
  it('pays what there is in hundreds, at most half of the total, and the wallet the rest', () => {
    const desk = openDesk()
    const token = member(desk, PREMIUM)
    const quote = quoteUsing(desk, token)
    expect(quote).toMatchObject({ total: TOTAL, points: { used: 1800, worth: 1800 }, due: TOTAL - 1800 })
    // half of 10.90 yuan is 5.45
    expect(quoteUsing(desk, token, true, oneMilk)).toMatchObject({
      points: { used: 500, worth: 500 },
      due: 590,
    })
  })

  it('uses none unless asked to', () => {
    const desk = openDesk()
    const token = member(desk, PREMIUM)
    expect(quoteUsing(desk, token, false)).toMatchObject({ points: null, due: TOTAL })
  })

  it.each([
    ['a guest', undefined],
    ['a lapsed member', 'M1002003003'],
  ])('is an ordinary one for %s, whatever they ask', (_, card) => {
    const desk = openDesk()
    const token = card === undefined ? signIn(desk) : member(desk, card)
    const { points, due, total } = quoteUsing(desk, token)
    expect({ points, due }).toEqual({ points: null, due: total })
    const { holdings } = bodyOf(
      'readHoldings',
      desk.send('readHoldings', { token, params: { storeId: STORE } }),
    )
    expect(holdings.points).toBeNull()
  })

  it.each<[string, (quote: Quote) => unknown]>([
    ['less due', (quote) => ({ ...quote, due: 1 })],
    ['points that are worth more', (quote) => ({ ...quote, points: { used: 1800, worth: 3000 } })],
    ['fewer points for as much', (quote) => ({ ...quote, points: { used: 100, worth: 1800 } })],
    ['no word of points', ({ points: _, ...quote }) => quote],
    ['a wallet', (quote) => ({ ...quote, wallet: 'alipay' })],
  ])('that was given %s buys nothing', (_, edit) => {
    const desk = openDesk()
    const token = member(desk, PREMIUM)
    const quote = quoteUsing(desk, token)
    expect(codeOf(place(desk, token, edit(quote) as Quote))).toBe('409 quote-refused')
    expect(balanceOf(desk, token)).toBe(BALANCE)
  })

  it('is nobody else’s: not another member’s, and not the family card’s either', () => {
    const desk = openDesk()
    const quote = quoteUsing(desk, member(desk, PREMIUM))
    for (const card of ['M1002003001', FAMILY])
      expect(codeOf(place(desk, member(desk, card), quote))).toBe('409 quote-refused')
  })

  it('becomes one order: sent again with another key it is refused, and no more points go', () => {
    const desk = openDesk()
    const token = member(desk, PREMIUM)
    const quote = quoteUsing(desk, token)
    ordered(desk, token, quote)
    const again = desk.send('placeOrder', { token, body: { quote }, key: 'another' })
    expect(codeOf(again)).toBe('409 quote-refused')
    expect(codeOf(place(desk, token, quote)), 'with its own key it is the same order').toBe('200 fine')
    expect(balanceOf(desk, token)).toBe(51)
  })
})

describe('the points of an order', () => {
  it('are there for the very next quote once it was left unpaid for half an hour', async () => {
    const desk = openDesk()
    const token = member(desk, PREMIUM)
    ordered(desk, token)
    await desk.clock.advance(minutes(29))
    expect(quoteUsing(desk, token).points).toBeNull()
    await desk.clock.advance(minutes(2))
    expect(quoteUsing(desk, token).points).toEqual({ used: 1800, worth: 1800 })
  })

  it('are gone when it is made, for the whole family, and come back once when it is closed', () => {
    const desk = openDesk()
    const [token, family] = [member(desk, PREMIUM), member(desk, FAMILY)]
    const order = ordered(desk, token)
    expect([balanceOf(desk, token), balanceOf(desk, family)]).toEqual([51, 51])
    expect(quoteUsing(desk, family).points, 'not one step is left').toBeNull()
    for (const _ of [1, 2]) expect(codeOf(close(desk, token, order))).toBe('200 fine')
    expect(ledgerOf(desk, token, order.id)).toEqual(['reversed 1800', 'burned -1800'])
    expect(balanceOf(desk, family)).toBe(BALANCE)
  })

  it('are refused when somebody of the family was faster', () => {
    const desk = openDesk()
    const [token, family] = [member(desk, PREMIUM), member(desk, FAMILY)]
    const [mine, theirs] = [quoteUsing(desk, token), quoteUsing(desk, family)]
    ordered(desk, family, theirs)
    expect(codeOf(place(desk, token, mine))).toBe('409 points-gone')
    expect(balanceOf(desk, token)).toBe(51)
  })

  it('come back when nobody pays for half an hour', async () => {
    const desk = openDesk()
    const token = member(desk, PREMIUM)
    ordered(desk, token)
    await desk.clock.advance(31 * 60_000)
    desk.send('listOrders', { token })
    expect(balanceOf(desk, token)).toBe(BALANCE)
  })

  it('come back to the membership although the card was taken out of it meanwhile', () => {
    const desk = openDesk()
    const [token, family] = [member(desk, PREMIUM), member(desk, FAMILY)]
    const order = ordered(desk, family)
    desk.send('removeFamilyCard', { token, body: { number: FAMILY } })
    expect(codeOf(close(desk, family, order))).toBe('200 fine')
    expect(balanceOf(desk, token)).toBe(BALANCE)
  })

  it('are earned by the membership although the card was taken out of it before it was paid', () => {
    const desk = openDesk()
    const [token, family] = [member(desk, PREMIUM), member(desk, FAMILY)]
    const order = ordered(desk, family)
    desk.send('removeFamilyCard', { token, body: { number: FAMILY } })
    pay(desk, family, order)
    expect(balanceOf(desk, token)).toBe(51 + Math.floor(order.due / 100) * 3)
  })

  it('stay used when it is paid; the wallet gives the rest, and only the rest earns', () => {
    const desk = openDesk()
    const token = member(desk, PREMIUM)
    const order = ordered(desk, token)
    pay(desk, token, order)
    expect(purseIn(desk.state())).toBe(300_000 - order.due)
    const earned = Math.floor(order.due / 100) * 3
    expect(ledgerOf(desk, token, order.id)).toEqual([`earned ${earned}`, 'burned -1800'])
    expect(codeOf(close(desk, token, order))).toBe('409 already-paid')
    expect(balanceOf(desk, token)).toBe(51 + earned)
  })
})

describe('a race of two phones for the same points', () => {
  it.each(Array.from({ length: 100 }, (_, seed) => seed))('uses them once (%i)', (seed) => {
    const desk = openDesk()
    const random = createSeededRandom(seed + 1)
    const phones = [PREMIUM, FAMILY].map((card) => {
      const token = member(desk, card)
      return { token, quote: null as Quote | null, order: null as Order | null, paid: false }
    })
    while (phones.some(({ paid }) => !paid)) {
      const phone = phones[(random.bytes(1)[0] ?? 0) % 2] as (typeof phones)[number]
      if (phone.paid) continue
      if (phone.quote === null) phone.quote = quoteUsing(desk, phone.token)
      else if (phone.order === null) {
        const reply = place(desk, phone.token, phone.quote)
        if (reply.status === 200) phone.order = bodyOf('placeOrder', reply).order
        else phone.quote = null
      } else {
        pay(desk, phone.token, phone.order)
        phone.paid = true
      }
    }
    const orders = phones.flatMap(({ order }) => (order ? [order] : []))
    const used = orders.map(({ points }) => points?.used ?? 0)
    const earned = orders.map(({ due }) => Math.floor(due / 100) * 3)
    const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
    // the later one may use what the earlier one has earned, and never what it has used
    expect(Math.max(...used)).toBe(1800)
    expect(balanceOf(desk, phones[0]?.token ?? '')).toBe(BALANCE - sum(used) + sum(earned))
    expect(purseIn(desk.state())).toBe(300_000 - sum(orders.map(({ due }) => due)))
  })
})
