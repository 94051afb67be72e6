// Who an offer is for: told from paid orders and the membership, at the edge of each number of days.
import { describe, expect, it } from 'vitest'
import { millis } from '@/domain/kernel'
import type { Category } from '@/domain/product'
import type { Segment, ShopperFacts } from '@/domain/targeting'
import { isIn, TARGETABLE_CATEGORIES } from '@/domain/targeting'
import { MORNING } from '../../support/virtual-clock'

const DAY = 86_400_000
const bought = (daysAgo: number, ...categories: Category[]) => ({
  at: millis(MORNING - daysAgo * DAY),
  categories,
})
const who = (facts: Partial<ShopperFacts> = {}): ShopperFacts => ({
  purchases: [],
  membershipEndsAt: null,
  ...facts,
})
const is = (segment: Segment, facts: ShopperFacts) => isIn(segment, facts, MORNING)

describe('a new shopper', () => {
  it('has never paid, for goods or for a membership', () => {
    expect(is({ kind: 'new' }, who())).toBe(true)
    expect(is({ kind: 'new' }, who({ purchases: [bought(400, 'fruit')] }))).toBe(false)
    expect(is({ kind: 'new' }, who({ membershipEndsAt: millis(0) }))).toBe(false)
  })
})

describe('a lapsed shopper', () => {
  const purchase: Segment = { kind: 'lapsed', what: 'purchase', days: 60 }
  const membership: Segment = { kind: 'lapsed', what: 'membership', days: 30 }

  it('last paid longer ago than that, whatever the order of the orders', () => {
    expect(is(purchase, who({ purchases: [bought(61), bought(90)] }))).toBe(true)
    expect(is(purchase, who({ purchases: [bought(60)] }))).toBe(false)
    expect(is(purchase, who({ purchases: [bought(3), bought(90)] }))).toBe(false)
  })

  it('is not one who never came: that is a new one', () => {
    expect(is(purchase, who())).toBe(false)
    expect(is(membership, who())).toBe(false)
  })

  it('may have let only the membership lapse', () => {
    expect(is(membership, who({ membershipEndsAt: millis(MORNING - 31 * DAY) }))).toBe(true)
    expect(is(membership, who({ membershipEndsAt: millis(MORNING - 30 * DAY) }))).toBe(false)
    expect(is(membership, who({ membershipEndsAt: millis(MORNING + DAY) }))).toBe(false)
  })
})

describe('a buyer of a category', () => {
  const dairy: Segment = { kind: 'category-buyer', category: 'dairy', times: 2, days: 45 }

  it('bought of it in so many orders of the last days', () => {
    expect(is(dairy, who({ purchases: [bought(45, 'dairy'), bought(1, 'fruit', 'dairy')] }))).toBe(true)
    expect(is(dairy, who({ purchases: [bought(46, 'dairy'), bought(1, 'dairy')] }))).toBe(false)
    expect(is(dairy, who({ purchases: [bought(2, 'fruit'), bought(1, 'dairy')] }))).toBe(false)
  })

  it('is never one of goods that tell of a person what they have not said', () => {
    const open: readonly string[] = TARGETABLE_CATEGORIES
    for (const quiet of ['alcohol', 'personal-care', 'baby', 'meat', 'deli'])
      expect(open).not.toContain(quiet)
  })
})
