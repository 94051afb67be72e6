/** Numbers GS1 keeps for other things than goods sold everywhere, told by the start of their 13-digit form. */
import type { Gtin14 } from './gtin'

/** Left to the store itself: 02, 04 and 2. */
export function isRestrictedCirculation(gtin: Gtin14): boolean {
  return /^0(02|04|2)/.test(gtin)
}

/** Coupons and refund receipts: 05, 98 and 99. */
export function isCouponNumber(gtin: Gtin14): boolean {
  return /^0(05|98|99)/.test(gtin)
}
