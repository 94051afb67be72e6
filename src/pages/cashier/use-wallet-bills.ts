/** View model: what each wallet comes to for the quote or the order at hand. */
import { useMemo, useRef } from 'react'
import { pointsAt } from '@/domain/coupon'
import { ZERO_FEN } from '@/domain/kernel'
import type { WalletId } from '@/domain/payment'
import type { Trip } from '@/domain/trip'
import { storeIdOf, usesPoints } from '@/domain/trip'
import { useAssortment, useShopper } from '@/wiring-hooks'
import { usePricingContext } from '@/wiring-prices'
import type { Said, WalletBill } from './wallet-bills'
import { walletBills } from './wallet-bills'

const NOTHING: WalletBill = { due: ZERO_FEN, off: ZERO_FEN, words: [], lines: [] }

export type WalletBills = {
  readonly billOf: (wallet: WalletId) => WalletBill
  /** The wallet whose offer is in the bill; any other one does without it. */
  readonly bound: WalletId | null
}

export function useWalletBills(trip: Trip): WalletBills {
  const context = usePricingContext()
  const book = useAssortment()?.book ?? null
  const known = useShopper((state) => state.holdings)
  // between closing an order and the next quote the last bill stands
  const last = useRef<Said | null>(null)
  return useMemo(() => {
    last.current = saidIn(trip) ?? last.current
    const said = last.current
    if (said === null || !('cart' in trip)) return { billOf: () => NOTHING, bound: null }
    const account = usesPoints(trip) ? pointsAt(known, storeIdOf(trip)) : null
    const basket = { lines: trip.cart.lines, book, context, account }
    return { billOf: walletBills(said, basket), bound: said.bill.wallet }
  }, [trip, book, context, known])
}

function saidIn(trip: Trip): Said | null {
  if (trip.phase === 'quoted') return { bill: trip.quote, about: trip.quotedFor }
  if (trip.phase === 'paying') return { bill: trip.order, about: trip.payment.wallet }
  return null
}
