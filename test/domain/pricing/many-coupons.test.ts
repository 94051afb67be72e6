/** A thousand coupons in one hand. */
import { expect, it } from 'vitest'
import type { Promotion } from '@/domain/pricing'
import { priceCart } from '@/domain/pricing'
import { asking, book, held, promotion } from '../support/books'
import { cartWith } from '../support/carts'
import { line, pieces } from '../support/goods'
import { sound } from '../support/sound'

const numbers = Array.from({ length: 1000 }, (_, i) => i)
const saves = (id: string, off: number) =>
  promotion({
    id,
    conditions: [{ kind: 'coupon' }],
    benefit: { kind: 'spend-steps', steps: [{ spend: 1000, off }] },
  })

function paid(rules: readonly Promotion[], promotionOf: (i: number) => string) {
  const coupons = numbers.map((i) => held(`coupon-${i}`, promotionOf(i)))
  const cart = cartWith(line('lamp', pieces(2)))
  return sound(priceCart(cart, book({ lamp: 2000 }, rules), asking('none', { coupons })))
}

it('of a thousand kinds: the best is used, and it is proved to be', () => {
  const rules = numbers.map((i) => saves(`saves-${i}`, 1 + ((i * 7) % 1000)))
  // 7 × 857 is 5999: the one that takes ¥10 off
  expect(paid(rules, (i) => `saves-${i}`)).toMatchObject({ total: 3000, coupons: ['coupon-857'], gap: 0 })
})

it('of one kind: one is used', () => {
  expect(paid([saves('saves', 10)], () => 'saves')).toMatchObject({ total: 3990, coupons: ['coupon-0'] })
})

it('for a book that knows none of them: list price is paid', () => {
  expect(paid([], (i) => `saves-${i}`)).toMatchObject({ total: 4000, coupons: [] })
})
