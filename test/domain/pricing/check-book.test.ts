/** A price book as it came: what cannot be priced with is left out and named, the rest still works. */
import { describe, expect, it } from 'vitest'
import type { Tier } from '@/domain/member'
import type { Promotion } from '@/domain/pricing'
import { checkBook } from '@/domain/pricing'
import type { Amounts } from '../support/books'
import { book } from '../support/books'
import type { PromotionInShort } from '../support/promotions'
import { promotion } from '../support/promotions'

const percent = { kind: 'percent-off', percent: 10 } as const
const steps = { kind: 'spend-steps', steps: [{ spend: 1000, off: 100 }] } as const
const pair = { kind: 'set-price', count: 2, price: 1000 } as const
const coupon = { kind: 'coupon' } as const
const wallet = { kind: 'wallet', wallets: ['e-cny'] } as const
const short = (facts: Partial<PromotionInShort> = {}): PromotionInShort => ({
  id: 'p',
  benefit: percent,
  ...facts,
})
const rule = (facts?: Partial<PromotionInShort>): Promotion => promotion(short(facts))
const meal = (slot: string) => ({ kind: 'combo', slots: [{ goods: [slot], count: 1 }], price: 100 }) as const
const reward = (include: string, except: string) =>
  ({
    kind: 'buy-get',
    buy: 1,
    get: 1,
    percent: 100,
    reward: { include: [include], except: [except] },
  }) as const
const refused = (...promotions: readonly Promotion[]) => checkBook(book({}, promotions)).refused

it('leaves a book alone in which nothing is wrong', () => {
  const fine = book({ milk: { list: 590, ordinary: 500, premium: 400, floor: 0 } }, [
    rule(),
    rule({ id: 'q' }),
  ])
  expect(checkBook(fine)).toBe(fine)
})

it('keeps what is fine, in its order, and adds to what was refused before', () => {
  const bad = rule({ id: 'bad', benefit: { kind: 'percent-off', percent: 101 } })
  const before = [{ id: 'x', fault: 'malformed' }] as const
  const shop = book({ milk: 590, tea: -1, rice: 900 }, [rule({ id: 'a' }), bad, rule({ id: 'b' })])
  const checked = checkBook({ ...shop, refused: before })
  expect(checked.promotions.map(({ id }) => id)).toEqual(['a', 'b'])
  expect(checked.prices).toEqual(book({ milk: 590, rice: 900 }).prices)
  expect(checked).toMatchObject({ storeId: 'store-1', version: '1' })
  expect(checked.refused).toEqual([
    ...before,
    { id: 'bad', fault: 'not-a-percentage' },
    { id: 'tea', fault: 'negative-amount' },
  ])
})

const hours = (fromMinute: number, untilMinute: number, ...days: number[]) =>
  ({ kind: 'weekly', days, fromMinute, untilMinute }) as const
const from = (time: string) => ({ kind: 'window', from: time }) as const
const until = (time: string) => ({ kind: 'window', until: time }) as const
const stores = (...storeIds: string[]) => ({ kind: 'stores', storeIds }) as const
const tiers = (...of: Tier[]) => ({ kind: 'tiers', tiers: of }) as const
const both = (...conditions: NonNullable<PromotionInShort['conditions']>) => short({ conditions })

/** What is impossible together, each beside the same with a moment, a shopper or a product left. */
const CONTRADICTIONS: [string, PromotionInShort, string | null][] = [
  ['whose windows do not meet', both(from('2025-11-22 12:00'), until('2025-11-22 12:00')), 'never-holds'],
  ['unlike windows that share a minute', both(from('2025-11-22 12:00'), until('2025-11-22 12:01')), null],
  [
    'of which the third window is apart',
    both(from('2025-11-20 12:00'), from('2025-11-22 12:00'), until('2025-11-21 12:00')),
    'never-holds',
  ],
  [
    'that begins and ends twice, though it still ends before it begins',
    both(until('2025-11-22 12:00'), until('2025-11-24 12:00'), from('2025-11-23 12:00')),
    'never-holds',
  ],
  ['of two weekdays at once', both(hours(0, 60, 1), hours(0, 60, 2)), 'never-holds'],
  ['of two hours at once', both(hours(0, 60, 1), hours(60, 120, 1)), 'never-holds'],
  ['unlike hours that overlap', both(hours(0, 61, 1, 2), hours(60, 120, 2)), null],
  ['of stores that are not the same', both(stores('a', 'b'), stores('c')), 'never-holds'],
  ['unlike stores of which one is', both(stores('a', 'b'), stores('b')), null],
  [
    'of three lists of stores no store is on',
    both(stores('a', 'b'), stores('b'), stores('a')),
    'never-holds',
  ],
  ['of no store', both(stores()), 'never-holds'],
  ['of no tier', both(tiers()), 'never-holds'],
  ['of guests who are premium', both(tiers('none'), tiers('premium')), 'never-holds'],
  ['unlike premium members twice', both(tiers('ordinary', 'premium'), tiers('premium')), null],
  ['of no wallet', short({ benefit: steps, conditions: [{ kind: 'wallet', wallets: [] }] }), 'never-holds'],
  [
    'of two wallets at once',
    short({ benefit: steps, conditions: [wallet, { kind: 'wallet', wallets: ['alipay'] }] }),
    'never-holds',
  ],
  [
    'at the till and by scanning',
    both({ kind: 'channel', channel: 'till' }, { kind: 'channel', channel: 'scan' }),
    'never-holds',
  ],
  ['for first orders, said twice: fine', both({ kind: 'first-purchase' }, { kind: 'first-purchase' }), null],
  [
    'whose only goods are excepted',
    short({ goods: { include: ['milk'], except: ['milk', 'tea'] } }),
    'no-goods',
  ],
  [
    'unlike goods of which one is left',
    short({ goods: { include: ['milk', 'tea'], except: ['milk'] } }),
    null,
  ],
  ['whose category is excepted', short({ goods: { include: ['fruit'], except: ['fruit'] } }), 'no-goods'],
  [
    'unlike a category with an excepted product',
    short({ goods: { include: ['fruit'], except: ['milk'] } }),
    null,
  ],
  ['whose reward is excepted by itself', short({ benefit: reward('milk', 'milk') }), 'no-goods'],
  ['of a meal whose slot is none of its goods', short({ goods: ['milk'], benefit: meal('tea') }), 'no-goods'],
  ['unlike a meal of its own goods', short({ goods: ['milk', 'tea'], benefit: meal('tea') }), null],
  ['unlike a meal of a category of goods', short({ goods: ['milk'], benefit: meal('fruit') }), null],
  ['unlike a reward that is there', short({ benefit: reward('milk', 'tea') }), null],
]

describe('a promotion is refused', () => {
  it.each<[string, PromotionInShort, string | null]>([
    ['whose benefit gives nothing', short({ benefit: { kind: 'amount-off', amount: 0 } }), 'nothing-given'],
    [
      'that holds never',
      short({ conditions: [{ kind: 'weekly', days: [], fromMinute: 0, untilMinute: 1 }] }),
      'window-empty',
    ],
    ['that may be taken no times', short({ limit: { most: 0 } }), 'not-a-count'],
    ['unlike one that may be taken once', short({ limit: { most: 1 } }), null],
    ['for goods over their date', short({ goods: { withinDays: -1 } }), 'not-a-count'],
    ['unlike one for goods of today', short({ goods: { withinDays: 0 } }), null],
    ['when a coupon gives a price', short({ conditions: [coupon] }), 'wrong-layer'],
    ['when a wallet gives a price', short({ conditions: [wallet] }), 'wrong-layer'],
    ['when a coupon makes a set', short({ benefit: pair, conditions: [coupon] }), 'wrong-layer'],
    [
      'when it is of a coupon and a wallet',
      short({ benefit: steps, conditions: [coupon, wallet] }),
      'wrong-layer',
    ],
    ['unlike one of a coupon', short({ benefit: steps, conditions: [coupon] }), null],
    ['unlike one of a wallet, said twice', short({ benefit: steps, conditions: [wallet, wallet] }), null],
    [
      'unlike a set for scanners',
      short({ benefit: pair, conditions: [{ kind: 'channel', channel: 'scan' }] }),
      null,
    ],
    ...CONTRADICTIONS,
  ])('%s: %o', (_, told, fault) => {
    expect(refused(promotion(told))).toEqual(fault === null ? [] : [{ id: 'p', fault }])
  })

  it('whose id is taken, whether the first was any good or not', () => {
    const bad = rule({ limit: { most: 0 } })
    expect(refused(rule(), rule())).toEqual([{ id: 'p', fault: 'id-taken' }])
    expect(refused(bad, rule()).map(({ fault }) => fault)).toEqual(['not-a-count', 'id-taken'])
  })
})

it.each<[string, Amounts, string | null]>([
  ['nothing', { list: 0, ordinary: 0, premium: 0, floor: 0 }, null],
  ['the most there is', { list: 10_000_000 }, null],
  ['a fen more', { list: 10_000_001 }, 'amount-too-large'],
  ['beyond all reckoning', { list: 2 ** 53 - 1 }, 'amount-too-large'],
  ['less than nothing', { list: -1 }, 'negative-amount'],
  ['less than nothing for members', { list: 1, ordinary: -1 }, 'negative-amount'],
  ['less than nothing for premium members', { list: 1, premium: -1 }, 'negative-amount'],
  ['at least less than nothing', { list: 1, floor: -1 }, 'negative-amount'],
])('a price of %s: %o', (_, amounts, fault) => {
  const checked = checkBook(book({ milk: amounts, tea: 900 }))
  expect(checked.refused).toEqual(fault === null ? [] : [{ id: 'milk', fault }])
  expect(Object.keys(checked.prices)).toEqual(fault === null ? ['milk', 'tea'] : ['tea'])
})
