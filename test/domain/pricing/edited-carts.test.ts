/** What was asked before never changes a price: a book that has priced many baskets prices the next one as a new book does. */
import { expect, it } from 'vitest'
import type { CartLine } from '@/domain/cart'
import { priceCart } from '@/domain/pricing'
import type { PricingContext } from '@/domain/pricing/context'
import { busyBook, cartOf, SHOPPER } from '../../bench/pricing/busy-shop'
import { seeded } from '../../bench/random'
import { Dice } from '../../oracle/dice'
import { SHARE_OF_CASES } from '../support/property'

const EDITS = Math.ceil(60 * SHARE_OF_CASES)

function edited(lines: readonly CartLine[], dice: Dice): readonly CartLine[] {
  const at = dice.below(lines.length)
  if (dice.chance(0.15)) return lines.length > 3 ? lines.filter((_, i) => i !== at) : cartOf(40)
  const quantity = dice.between(1, 4)
  return lines.map((line, i) => (i === at ? { ...line, goods: { kind: 'pieces' as const, quantity } } : line))
}

function another(dice: Dice): PricingContext {
  return {
    ...SHOPPER,
    tier: dice.one(['none', 'ordinary', 'premium'] as const),
    wallet: dice.one([null, 'alipay'] as const),
    now: (SHOPPER.now + dice.below(4) * 86_400_000) as typeof SHOPPER.now,
    coupons: dice.chance(0.5) ? SHOPPER.coupons : SHOPPER.coupons.slice(1),
  }
}

it(`prices ${EDITS} edits of a cart, by ever other shoppers, as if each were the first`, () => {
  const dice = new Dice(seeded(4711))
  const book = busyBook(200)
  let lines = cartOf(40)
  for (let edit = 0; edit < EDITS; edit++) {
    lines = edited(lines, dice)
    const context = another(dice)
    const warm = priceCart({ lines }, book, context)
    expect(warm).toEqual(priceCart({ lines }, busyBook(200), context))
  }
})
