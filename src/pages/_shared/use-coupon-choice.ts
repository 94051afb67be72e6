/** View model: which coupons the basket uses, what each would do, and the shopper's own choice. */
import { useMemo, useState } from 'react'
import type { CouponChoice, CouponEffect } from '@/domain/coupon'
import { couponEffects, isUsable, swapIn } from '@/domain/coupon'
import type { Fen } from '@/domain/kernel'
import { negateFen } from '@/domain/kernel'
import type { CouponId } from '@/domain/pricing'
import { savingsOf } from '@/domain/pricing'
import { canMove, cartOf, couponChoiceOf, storeIdOf } from '@/domain/trip'
import { useAssortment, useFlows, useShopper, useTrip } from '@/wiring-hooks'
import { usePriced, usePricingContext } from '@/wiring-prices'

export type CouponChoices = ReturnType<typeof useCouponChoice>

/** `onChosen`: the total is another one now. */
export function useCouponChoice(onChosen: () => void = () => {}) {
  const { coupon: flow } = useFlows()
  const trip = useTrip()
  const known = useShopper((state) => state.holdings)
  const book = useAssortment()?.book ?? null
  const mine = usePriced()
  const context = usePricingContext()
  const [isOpen, setOpen] = useState(false)
  const choice = couponChoiceOf(trip)
  const { lines } = cartOf(trip)
  const storeId = storeIdOf(trip)
  const coupons = known !== null && known.storeId === storeId ? known.coupons : NONE
  const isOffered =
    storeId !== null &&
    canMove(trip, 'edit-cart') &&
    mine !== null &&
    coupons.some((coupon) => isUsable(coupon, { storeId, now: context.now }))

  const effects = useMemo<readonly CouponEffect[]>(() => {
    if (!isOpen || !book || !mine) return []
    return couponEffects(coupons, { lines, book, context, choice, priced: mine })
  }, [isOpen, coupons, lines, book, context, choice, mine])

  function choose(next: CouponChoice) {
    if (flow.choose(next).ok) onChosen()
  }

  return {
    isOffered,
    choice,
    effects,
    /** What coupons take off now; zero or more. */
    off: (mine ? negateFen(savingsOf(mine.lines).coupon) : 0) as Fen,
    isOpen,
    open: () => setOpen(true),
    close: () => setOpen(false),
    choose,
    /** Out of the coupons in use; or into them, in place of those it cannot be used beside. */
    toggle(id: CouponId) {
      if (!book || !mine) return
      const inUse = mine.coupons
      if (inUse.includes(id)) choose(inUse.filter((each) => each !== id))
      else choose(swapIn(id, coupons, { lines, book, context, priced: mine }))
    },
  }
}

const NONE = [] as const
