/** What becomes of a quote: at most one order, and the refusals after which it is none any more. */
import type { Quote } from '@/domain/order'

/** The quote’s own, so a lost reply never makes a second order. */
export const orderKey = ({ id }: Quote): string => `order-${id}`

/** Refusals after which the store will make no order of a quote any more: it has to be asked for a new one. */
const ENDS: readonly string[] = [
  'quote-expired',
  'quote-refused',
  'nothing-to-pay',
  'product-unavailable',
  'tier-changed',
  'coupon-gone',
  'offer-gone',
  'points-gone',
]

export const endsQuote = (code: string): boolean => ENDS.includes(code)
