// The server prices by its own book: nothing a phone makes up changes what is paid.
import { describe, expect, it } from 'vitest'
import type { Quote } from '@/domain/order'
import { bodyOf, codeOf, openDesk } from './support/desk'
import {
  askForQuote,
  line,
  MILK,
  member,
  oneMilk,
  orderFor,
  quoteFor,
  STORE,
  signIn,
} from './support/shoppers'

const EGGS = 'hegu-select-free-range-eggs-30-eggs'
const pieces = (quantity: number) => ({ kind: 'pieces', quantity }) as const

describe('a quote', () => {
  const place = (desk: ReturnType<typeof openDesk>, token: string, quote: unknown, key?: string) =>
    codeOf(desk.send('placeOrder', { token, body: { quote }, key }))

  const EDITS: readonly [string, (quote: Quote) => unknown][] = [
    ['a lower total', (quote) => ({ ...quote, total: 1 })],
    [
      'a lower price on a line',
      (quote) => ({ ...quote, lines: quote.lines.map((each) => ({ ...each, amount: 1 })) }),
    ],
    [
      'more goods for the same money',
      (quote) => ({ ...quote, lines: quote.lines.map((each) => ({ ...each, goods: pieces(9) })) }),
    ],
    ['a longer life', (quote) => ({ ...quote, expiresAt: quote.expiresAt + 1 })],
    ['a better tier', (quote) => ({ ...quote, tier: 'premium' })],
    ['another store', (quote) => ({ ...quote, storeId: 'cd-jinjiang' })],
    ['another signature', (quote) => ({ ...quote, signature: 's' })],
    ['the id of nothing', (quote) => ({ ...quote, id: 'q0' })],
    ['the id of a prototype', (quote) => ({ ...quote, id: '__proto__' })],
    ['no lines at all', (quote) => ({ ...quote, lines: [] })],
  ]

  it.each(EDITS)('with %s buys nothing', (_, edit) => {
    const desk = openDesk()
    const token = signIn(desk)
    const quote = quoteFor(desk, token)
    expect(place(desk, token, edit(quote))).toBe('409 quote-refused')
    expect(place(desk, token, quote), 'and the real one still does').toBe('200 fine')
  })

  it('with its keys in another order is the same quote', () => {
    const desk = openDesk()
    const token = signIn(desk)
    const quote = quoteFor(desk, token)
    const reversed = Object.fromEntries(Object.entries(quote).reverse())
    expect(place(desk, token, reversed)).toBe('200 fine')
  })

  it('is one person’s', () => {
    const desk = openDesk()
    const quote = quoteFor(desk, member(desk))
    expect(place(desk, signIn(desk), quote)).toBe('409 quote-refused')
  })

  it('becomes one order, and then no other', () => {
    const desk = openDesk()
    const token = signIn(desk)
    const quote = quoteFor(desk, token)
    expect(place(desk, token, quote, 'a')).toBe('200 fine')
    expect(place(desk, token, quote, 'b')).toBe('409 quote-refused')
    expect(place(desk, token, quote, 'a'), 'its own key answers as before').toBe('200 fine')
    expect(Object.keys(desk.state().orders)).toHaveLength(1)
  })

  it('holds for ten minutes, and not a millisecond longer', async () => {
    const desk = openDesk()
    const token = signIn(desk)
    const [first, second] = [quoteFor(desk, token), quoteFor(desk, token)]
    await desk.clock.advance(10 * 60_000 - 1)
    expect(place(desk, token, first)).toBe('200 fine')
    await desk.clock.advance(1)
    expect(place(desk, token, second)).toBe('409 quote-expired')
  })
})

describe('a quantity', () => {
  it.each([0, -1, 1.5, 1e9, 51, '3', null, Number.MAX_SAFE_INTEGER])('of %j is no quantity', (quantity) => {
    const desk = openDesk()
    const lines = [{ ...oneMilk[0], goods: { kind: 'pieces', quantity } }]
    expect(codeOf(askForQuote(desk, signIn(desk), lines))).toBe('400 bad-request')
  })

  it('F18 above the purchase limit is refused, also when it is spread over lines', () => {
    const desk = openDesk()
    const token = signIn(desk)
    const spread = [1, 2, 3].map((n) => line(EGGS, pieces(1), undefined, `l${n}`))
    const refused = askForQuote(desk, token, spread)
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'over-purchase-limit', lineIds: ['l1', 'l2', 'l3'] },
    })
    expect(askForQuote(desk, token, spread.slice(1)).status).toBe(200)
  })

  it('that comes to more than the store’s cap is refused', () => {
    const desk = openDesk()
    const lines = Array.from({ length: 20 }, (_, i) => line(MILK, pieces(50), undefined, `l${i}`))
    expect(codeOf(askForQuote(desk, signIn(desk), lines))).toBe('409 over-amount-cap')
  })
})

describe('a basket', () => {
  it.each([
    ['till-only goods', 'hegu-gift-card-200-1-card'],
    ['sold-out goods', 'lianban-sour-plum-drink-1-l'],
    ['goods nobody sells', 'moon-dust'],
    ['a prototype', '__proto__'],
    ['another prototype', 'constructor'],
  ])('with %s is not sold', (_, productId) => {
    const desk = openDesk()
    const bad = line(productId, pieces(1), undefined, 'bad')
    expect(askForQuote(desk, signIn(desk), [...oneMilk, bad])).toMatchObject({
      status: 409,
      body: { code: 'product-unavailable', lineIds: ['bad'] },
    })
  })

  it('is priced by who asks, not by what they say', () => {
    const desk = openDesk()
    const total = (token: string) => quoteFor(desk, token).total
    const [list, ordinary, premium] = [signIn(desk), member(desk), member(desk, 'M1002003002')].map(total)
    expect(ordinary).toBeLessThan(list ?? 0)
    expect(premium).toBeLessThan(ordinary ?? 0)
    expect(total(member(desk, 'M1002003003')), 'a lapsed card').toBe(list)
  })

  it('with one line twice, no line, or a store that is none is no basket', () => {
    const desk = openDesk()
    const token = signIn(desk)
    expect(codeOf(askForQuote(desk, token, [...oneMilk, ...oneMilk]))).toBe('400 bad-request')
    expect(codeOf(askForQuote(desk, token, []))).toBe('400 bad-request')
    expect(codeOf(askForQuote(desk, token, oneMilk, 'constructor'))).toBe('404 not-found')
  })

  it('with a line called like a prototype is priced like any other', () => {
    const desk = openDesk()
    const odd = [
      line(MILK, pieces(1), undefined, '__proto__'),
      line(EGGS, pieces(1), undefined, 'constructor'),
    ]
    const order = orderFor(desk, signIn(desk), odd, STORE)
    expect(order.lines.map(({ lineId }) => lineId)).toEqual(['__proto__', 'constructor'])
    expect(order.total).toBe(order.lines.reduce((sum, { amount }) => sum + amount, 0))
  })

  it('of another store has that store’s prices', () => {
    const desk = openDesk()
    const eggs = [line(EGGS, pieces(1))]
    const token = signIn(desk)
    const prices = ['sz-futian', 'cd-jinjiang', 'hz-binjiang'].map(
      (id) => quoteFor(desk, token, eggs, id).total,
    )
    expect(new Set(prices).size).toBe(3)
    expect(bodyOf('listOrders', desk.send('listOrders', { token })).orders, 'a quote is no order').toEqual([])
  })
})
