/** Which coupon is used, and until when. */
import { describe, expect, it } from 'vitest'
import { millis } from '@/domain/kernel'
import type { PricingContext } from '@/domain/pricing'
import { couponFor, failuresOf } from '@/domain/pricing/unmet'
import { whyNot } from '../support/asked'
import { asking, book, held, promotion } from '../support/books'
import { NOW } from '../support/goods'

const saving = promotion({
  id: 'p',
  benefit: { kind: 'spend-steps', steps: [{ spend: 0, off: 1 }] },
  conditions: [{ kind: 'coupon' }],
})
const left = (milliseconds: number) => millis(NOW + milliseconds)
const used = (...coupons: PricingContext['coupons']) =>
  couponFor(saving, asking('none', { coupons }))?.id ?? null

describe('a coupon', () => {
  it.each([
    ['holds until a millisecond before it expires', 1, null],
    ['does not hold the moment it expires', 0, 'no-coupon'],
    ['does not hold after it has expired', -1, 'no-coupon'],
  ])('%s', (_, more, reason) => {
    expect(whyNot([{ kind: 'coupon' }], { coupons: [held('c', 'p', left(more))] })).toBe(reason)
  })
})

describe('of several coupons for one promotion', () => {
  it('the first to expire is used', () => {
    expect(used(held('late', 'p', left(3)), held('soon', 'p', left(1)), held('mid', 'p', left(2)))).toBe(
      'soon',
    )
    expect(used(held('soon', 'p', left(1)), held('late', 'p', left(3)))).toBe('soon')
  })

  it('the first held is used where they expire together', () => {
    expect(used(held('one', 'p', left(1)), held('two', 'p', left(1)))).toBe('one')
  })

  it('one that has expired or is for something else is left', () => {
    expect(used(held('gone', 'p', left(-1)), held('other', 'q', left(1)), held('good', 'p', left(9)))).toBe(
      'good',
    )
    expect(used(held('gone', 'p', left(0)), held('other', 'q', left(1)))).toBeNull()
    expect(used()).toBeNull()
  })
})

it('every condition that does not hold is named, and no other', () => {
  const conditions = [
    { kind: 'coupon' },
    { kind: 'channel', channel: 'scan' },
    { kind: 'first-purchase' },
  ] as const
  const welcome = promotion({ id: 'p', benefit: { kind: 'every-spend', spend: 100, off: 1 }, conditions })
  const reasons = (isFirstPurchase: boolean) =>
    failuresOf(welcome, book({}), asking('none', { isFirstPurchase })).map(({ reason }) => reason)
  expect([reasons(true), reasons(false)]).toEqual([['no-coupon'], ['no-coupon', 'not-first-purchase']])
})
