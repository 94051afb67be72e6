/** View model: how many points could pay a part of the basket, and whether they do. */
import { pointsAt } from '@/domain/coupon'
import type { PointsUsed } from '@/domain/order'
import { payWith } from '@/domain/order'
import type { PricedCart } from '@/domain/pricing'
import type { Trip } from '@/domain/trip'
import { storeIdOf, usesPoints } from '@/domain/trip'
import { useFlows, useShopper } from '@/wiring-hooks'

export type PointsView = {
  readonly balance: number
  /** What may be used of them, or null when it is not even one step. */
  readonly usable: PointsUsed | null
  readonly isOn: boolean
  readonly use: (use: boolean) => void
}

/** Null for whoever has no points to use. `onChosen`: the amount is another one now. */
export function usePoints(trip: Trip, priced: PricedCart | null, onChosen: () => void): PointsView | null {
  const { quote: flow } = useFlows()
  const known = useShopper((state) => state.holdings)
  const account = pointsAt(known, storeIdOf(trip))
  if (account === null || account.balance === 0 || priced === null) return null
  return {
    balance: account.balance,
    usable: payWith(account, priced.total).points,
    isOn: usesPoints(trip),
    use(use) {
      if (use !== usesPoints(trip) && flow.payWithPoints(use).ok) onChosen()
    },
  }
}
