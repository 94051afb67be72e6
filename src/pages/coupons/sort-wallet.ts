/** A wallet for reading: what can be used here, what an unpaid order holds, what holds elsewhere, and what is over. */
import type { Coupon } from '@/domain/coupon'
import { holdsIn, statusOf } from '@/domain/coupon'
import type { Millis, StoreId } from '@/domain/kernel'

export type SortedWallet = { readonly [part in 'ready' | 'held' | 'elsewhere' | 'over']: readonly Coupon[] }

/** `storeId` null: not in a store, so every store is here. Soonest to expire first; what is over, newest first. */
export function sortWallet(coupons: readonly Coupon[], storeId: StoreId | null, now: Millis): SortedWallet {
  const isOver = (coupon: Coupon) => ['used', 'expired'].includes(statusOf(coupon, now))
  const isHere = (coupon: Coupon) => storeId === null || holdsIn(coupon, storeId)
  const isHeld = (coupon: Coupon) => statusOf(coupon, now) === 'reserved'
  const live = coupons.filter((coupon) => !isOver(coupon)).sort((a, b) => a.expiresAt - b.expiresAt)
  const free = live.filter((coupon) => !isHeld(coupon))
  return {
    ready: free.filter(isHere),
    held: live.filter(isHeld),
    elsewhere: free.filter((coupon) => !isHere(coupon)),
    over: coupons.filter(isOver).sort((a, b) => b.expiresAt - a.expiresAt),
  }
}
