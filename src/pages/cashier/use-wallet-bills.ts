/** View model: what each wallet comes to for the quote or the order at hand. */
import { useMemo, useRef } from 'react'
import { pointsAt } from '@/domain/coupon'
import type { Millis } from '@/domain/kernel'
import { ZERO_FEN } from '@/domain/kernel'
import type { TenderId, WalletId } from '@/domain/payment'
import { walletOf } from '@/domain/payment'
import type { Trip } from '@/domain/trip'
import { storeIdOf, usesPoints } from '@/domain/trip'
import { useAssortment, useFlows, useShopper } from '@/wiring-hooks'
import { usePricingContext } from '@/wiring-prices'
import type { Said, WalletBill } from './wallet-bills'
import { walletBills } from './wallet-bills'

const NOTHING: WalletBill = {
  due: ZERO_FEN,
  points: null,
  lines: [],
  off: ZERO_FEN,
  words: [],
  isGuess: false,
}

export type WalletBills = {
  readonly billOf: (tender: TenderId) => WalletBill
  /** The wallet whose offer is in the bill; any other one does without it. */
  readonly bound: WalletId | null
}

/** `at`: the moment of its prices; null is now. */
type SaidAt = Said & { readonly at: Millis | null }

export function useWalletBills(trip: Trip): WalletBills {
  const { quote } = useFlows()
  const context = usePricingContext()
  const book = useAssortment()?.book ?? null
  const known = useShopper((state) => state.holdings)
  // between closing an order and the next quote the last bill stands
  const last = useRef<SaidAt | null>(null)
  const hasKept = quote.kept() !== null
  return useMemo(() => {
    last.current = saidIn(trip) ?? last.current
    const said = last.current
    if (said === null || !('cart' in trip)) return { billOf: () => NOTHING, bound: null }
    const account = usesPoints(trip) ? pointsAt(known, storeIdOf(trip)) : null
    const billsOf = ({ at, ...each }: SaidAt) => {
      const asOf = { ...context, now: at ?? context.now }
      return walletBills(each, { lines: trip.cart.lines, book, context: asOf, account })
    }
    const bills = billsOf(said)
    const kept = trip.phase === 'quoted' && hasKept && trip.kept
    // what was asked for one wallet says nothing of the others while an earlier price is good
    const others = kept ? billsOf({ bill: kept.quote, about: null, at: kept.pricedAt }) : bills
    const billOf = (tender: TenderId): WalletBill => {
      const wallet = walletOf(tender)
      if (!kept || wallet !== said.about) return others(wallet)
      const bill = bills(wallet)
      return bill.due < kept.quote.due ? bill : { ...bill, off: ZERO_FEN, words: [] }
    }
    return { billOf, bound: said.bill.wallet }
  }, [trip, book, context, known, hasKept])
}

function saidIn(trip: Trip): SaidAt | null {
  if (trip.phase === 'quoted') return { bill: trip.quote, about: trip.quotedFor, at: trip.pricedAt }
  if (trip.phase === 'paying')
    return { bill: trip.order, about: walletOf(trip.payment.tender), at: trip.pricedAt }
  return null
}
