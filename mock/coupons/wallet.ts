/** A person's coupons: those of the first morning, and every one taken since. */
import type { Coupon } from '@/domain/coupon'
import type { Result } from '@/domain/kernel'
import { err, hasOwn, idOf, ok } from '@/domain/kernel'
import type { CouponId } from '@/domain/pricing'
import type { World } from '../backend/context'
import type { Owner } from '../backend/state'
import type { CouponKind } from '../seed/coupons'
import { GRANTED, holdsUntil, kindById } from '../seed/coupons'

/** More than anyone needs; keeps storage and prices quick whatever a phone collects. */
export const WALLET_SIZE = 200

export function walletOf(world: World, owner: Owner): readonly Coupon[] {
  const { coupons } = world.state
  const kept = hasOwn(coupons, owner) ? coupons[owner] : undefined
  if (kept) return kept
  const card = owner.startsWith('member:') ? owner.slice('member:'.length) : ''
  const granted = (hasOwn(GRANTED, card) ? GRANTED[card] : undefined) ?? []
  const wallet = granted.flatMap((id) => {
    const kind = kindById(id)
    return kind ? [couponOf(world, kind)] : []
  })
  if (wallet.length > 0) coupons[owner] = wallet
  return wallet
}

export function saveWallet({ state }: World, owner: Owner, wallet: readonly Coupon[]): void {
  state.coupons[owner] = [...wallet]
}

export type TakeRefusal = 'already-collected' | 'members-only' | 'wallet-full'

/** One more coupon of a kind, within what one person gets. */
export function takeCoupon(world: World, owner: Owner, kind: CouponKind): Result<Coupon, TakeRefusal> {
  const refusal = whyNot(world, owner, kind)
  if (refusal) return err(refusal)
  const coupon = couponOf(world, kind)
  saveWallet(world, owner, [...walletOf(world, owner), coupon])
  return ok(coupon)
}

export function whyNot(world: World, owner: Owner, kind: CouponKind): TakeRefusal | null {
  if (kind.membersOnly && !owner.startsWith('member:')) return 'members-only'
  const wallet = walletOf(world, owner)
  const has = wallet.filter(({ promotionId, expiresAt }) => {
    return promotionId === kind.promotionId && expiresAt > world.now
  })
  if (has.length >= kind.perPerson) return 'already-collected'
  return wallet.length >= WALLET_SIZE ? 'wallet-full' : null
}

function couponOf(world: World, kind: CouponKind): Coupon {
  const { promotionId, words, storeIds, most } = kind
  return {
    id: idOf<CouponId>(world.newId('c')),
    promotionId,
    words,
    storeIds,
    expiresAt: holdsUntil(kind, world.now),
    most,
    reservedFor: [],
    uses: [],
  }
}
