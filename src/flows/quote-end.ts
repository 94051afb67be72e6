/** Refusals after which the store will make no order of a quote any more: it has to be asked for a new one. */
const ENDS: readonly string[] = [
  'quote-expired',
  'quote-refused',
  'product-unavailable',
  'tier-changed',
  'coupon-gone',
  'offer-gone',
]

export const endsQuote = (code: string): boolean => ENDS.includes(code)
