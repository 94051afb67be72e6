/** Whoever signs in takes along the coupons they hold as a guest; of what the member has already, one stays. */
import type { Coupon } from '@/domain/coupon'
import { statusOf } from '@/domain/coupon'
import type { Millis } from '@/domain/kernel'
import type { World } from '../backend/context'
import type { Owner } from '../backend/state'
import { mostOf } from '../seed/coupons'
import { saveWallet, WALLET_SIZE, walletOf } from './wallet'

/** Only of a guest and only to a member. What may not go over stays where it is: nothing is taken away. */
export function carryOver(world: World, from: Owner | undefined, to: Owner): void {
  if (!from?.startsWith('guest:') || !to.startsWith('member:')) return
  const brought = walletOf(world, from)
  if (brought.length === 0) return
  const wallet = [...walletOf(world, to)]
  const left = brought.filter((coupon) => !putInto(wallet, coupon, world.now))
  saveWallet(world, to, wallet)
  saveWallet(world, from, left)
}

/** False when one person has as many of it as they get. Untouched and over sooner, theirs gives way to the one brought. */
function putInto(wallet: Coupon[], coupon: Coupon, now: Millis): boolean {
  const alike = wallet.filter(
    ({ promotionId, expiresAt }) => promotionId === coupon.promotionId && expiresAt > now,
  )
  if (alike.length < mostOf(coupon.promotionId)) {
    if (wallet.length >= WALLET_SIZE) return false
    wallet.push(coupon)
    return true
  }
  const sooner = alike.find((each) => isUntouched(each) && each.expiresAt < coupon.expiresAt)
  if (!sooner || !isUntouched(coupon) || statusOf(coupon, now) !== 'ready') return false
  wallet[wallet.indexOf(sooner)] = coupon
  return true
}

const isUntouched = ({ reservedFor, uses }: Coupon) => reservedFor.length === 0 && uses.length === 0
