/** View model: the store's price for this very basket, and everything that may stand between it and paying. */
import { useState } from 'react'
import { pieceCount } from '@/domain/cart'
import type { LineId, Millis } from '@/domain/kernel'
import { seconds } from '@/domain/kernel'
import type { Subject } from '@/domain/member'
import { tierOf } from '@/domain/member'
import { billChange, isDearer } from '@/domain/order'
import type { Trip } from '@/domain/trip'
import { canMove, cartOf } from '@/domain/trip'
import { goInstead, goTo, useOnShow, useShown } from '@/platform/page'
import { useBusy } from '@/ui/hooks/use-busy'
import { useLooks } from '@/ui/hooks/use-looks'
import { useTicker } from '@/ui/hooks/use-ticker'
import { useWhen } from '@/ui/hooks/use-while'
import { useFlows, usePlatform, useProducts, useStores, useTrip } from '@/wiring-hooks'
import { usePriced } from '@/wiring-prices'
import { goodsView, oldestAge } from '../_shared/goods-view'
import { changedGoods } from '../_shared/price-changes'
import { useCouponChoice } from '../_shared/use-coupon-choice'
import { usePoints } from './use-points'

type Refusal = { readonly code: string; readonly lineIds: readonly LineId[] }
export type CheckoutView = ReturnType<typeof useCheckout>

const LOOK_EVERY = seconds(2)
/** A question of which nothing came back, not even a refusal. */
const BROKEN: Refusal = { code: 'server-error', lineIds: [] }

export function useCheckout() {
  const { quote: quoting, scan } = useFlows()
  const stores = useStores()
  const shown = useShown()
  const { clock } = usePlatform()
  const { language } = useLooks()
  const trip = useTrip()
  const priced = usePriced()
  const products = useProducts()
  const { busy, run } = useBusy<'ask'>()
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const now = useTicker(clock, LOOK_EVERY, trip.phase === 'quoted')
  const { lines } = cartOf(trip)
  const goods = goodsView(lines, products, language)

  function ask() {
    run('ask', async () => {
      let outcome: Refusal | null = BROKEN
      setRefusal(null)
      try {
        const quoted = await quoting.request()
        outcome = quoted.ok ? null : quoted.error
      } finally {
        setRefusal(outcome)
      }
    })
  }
  /** For a basket that has another price now. */
  const forget = () => setRefusal(null)

  useOnShow(() => {
    forget()
    // not the one of the last drawing: much may have happened while this page was covered
    const { trip: current } = stores.trip.getState()
    if (isForWallet(current) && quoting.takeKept()) return
    const { subject } = stores.shopper.getState()
    const now = clock.now()
    if (isExpired(current, now) || isForAnother(current, subject, now) || isForWallet(current)) ask()
  })
  // whatever took the price away: while the shopper looks, the store is asked or has said why not
  const isUnasked = canMove(trip, 'checkout') && busy === null && refusal === null
  useWhen(shown && isUnasked, ask)

  function remove(lineId: LineId) {
    const rest = stillThere(goods, refusal?.lineIds ?? []).filter(({ id }) => id !== lineId)
    if (scan.remove(lineId).ok && rest.length === 0) forget()
  }

  // another choice is another total
  const points = usePoints(trip, priced, forget)
  const faulty = stillThere(goods, refusal?.lineIds ?? [])
  const change = trip.phase === 'quoted' ? billChange(trip.seen, trip.quote) : null
  return {
    state: stateOf(trip, { isAsking: busy === 'ask', isRefused: refusal !== null, now }),
    quote: trip.phase === 'quoted' ? trip.quote : null,
    goods,
    pieces: pieceCount(lines),
    age: oldestAge(goods),
    change: changedGoods(change, goods),
    /** More than was shown is paid only with the shopper's word. */
    mustAgree: isDearer(change),
    refusal: refusal?.code ?? null,
    faulty,
    coupons: useCouponChoice(forget),
    points,
    ask,
    remove,
    changeCart: () => goInstead('pages/cart/index'),
    scanMore: () => goTo('pages/scan/index'),
    pay: () => goTo('pages/cashier/index'),
  }
}

export type CheckoutState = 'elsewhere' | 'asking' | 'refused' | 'expired' | 'ready'
type Facts = { readonly isAsking: boolean; readonly isRefused: boolean; readonly now: Millis }

function stateOf(trip: Trip, { isAsking, isRefused, now }: Facts): CheckoutState {
  if (!canMove(trip, 'checkout') && !canMove(trip, 'pay')) return 'elsewhere'
  if (isAsking) return 'asking'
  if (isRefused) return 'refused'
  if (isExpired(trip, now)) return 'expired'
  return trip.phase === 'quoted' ? 'ready' : 'asking'
}

/** Lines of a refusal that are still in the basket. */
function stillThere<Line extends { readonly id: LineId }>(
  lines: readonly Line[],
  lineIds: readonly LineId[],
): readonly Line[] {
  return lines.filter(({ id }) => lineIds.includes(id))
}

/** Asked for at the cashier with one wallet; here none is chosen yet. */
const isForWallet = (trip: Trip) => trip.phase === 'quoted' && trip.quotedFor !== null

/** Signed in or out since: the quote is for somebody who pays other prices. */
function isForAnother(trip: Trip, subject: Subject, now: Millis): boolean {
  return trip.phase === 'quoted' && trip.quote.tier !== tierOf(subject, now, trip.storeId)
}

function isExpired(trip: Trip, now: Millis): boolean {
  return trip.phase === 'quoted' && trip.quote.expiresAt <= now
}
