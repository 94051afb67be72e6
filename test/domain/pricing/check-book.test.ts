/** A price book as it came: what cannot be priced with is left out and named, the rest still works. */
import { describe, expect, it } from 'vitest'
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
