/** Short words for the oracle's hand-worked receipts: a costs 1000 fen, b 600. */
import type { CartLine } from '@/domain/cart'
import { fen, idOf, millis } from '@/domain/kernel'
import type { PricingContext } from '@/domain/pricing/context'
import type { Price } from '@/domain/pricing/price-book'
import type { Promotion } from '@/domain/pricing/promotion'
import { line, NOW, pieces } from '../domain/support/goods'
import { asking, bookOf, price } from './books'
import { cheapestTotal } from './oracle'

export const A = line('a', pieces(1))
export const B = line('b', pieces(1))
export const as = (quantity: number) => line('a', pieces(quantity))
export const PRICES = { a: price(1000), b: price(600) }

export function total(
  lines: readonly CartLine[],
  promotions: readonly Promotion[],
  prices: { readonly [product: string]: Price } = PRICES,
  context: Partial<PricingContext> = {},
): number {
  return cheapestTotal(lines, bookOf(prices, promotions), asking(context))
}

export const steps = (spend: number, off: number): Promotion['benefit'] => ({
  kind: 'spend-steps',
  steps: [{ spend: fen(spend), off: fen(off) }],
})
export const percent = (of: number, spend = 0): Promotion['benefit'] => ({
  kind: 'spend-percent',
  steps: [{ spend: fen(spend), percent: of }],
  most: null,
})
export const percentOff = (of: number): Promotion['benefit'] => ({ kind: 'percent-off', percent: of })
export const buyGet = (buy: number, get: number, of: number): Promotion['benefit'] => ({
  kind: 'buy-get',
  buy,
  get,
  percent: of,
  reward: null,
})
export const setOf = (count: number, amount: number): Promotion['benefit'] => ({
  kind: 'set-price',
  count,
  price: fen(amount),
})
export const held = (promotionId: string, hours = 1) => ({
  id: idOf<PricingContext['coupons'][number]['id']>(promotionId),
  promotionId: idOf<Promotion['id']>(promotionId),
  expiresAt: millis(NOW + hours * 3_600_000),
})
export const most = (count: number, per: 'order' | 'day' | 'person' = 'order') =>
  ({ most: count, per, above: 'list-price' }) as const
export const COUPON = { conditions: [{ kind: 'coupon' }] } as const
export const E_CNY = { conditions: [{ kind: 'wallet', wallets: ['e-cny'] }] } as const
