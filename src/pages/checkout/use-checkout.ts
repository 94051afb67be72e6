/** View model: the store's price for this very basket, and everything that may stand between it and paying. */
import { useState } from 'react'
import { pieceCount } from '@/domain/cart'
import type { LineId, Millis } from '@/domain/kernel'
import { seconds } from '@/domain/kernel'
import type { Tier } from '@/domain/member'
import { billChange, isDearer } from '@/domain/order'
import type { Trip } from '@/domain/trip'
import { canMove, cartOf } from '@/domain/trip'
import { goInstead, goTo, useOnShow } from '@/platform/page'
import { useBusy } from '@/ui/hooks/use-busy'
import { useLooks } from '@/ui/hooks/use-looks'
import { useTicker } from '@/ui/hooks/use-ticker'
import { useFlows, usePlatform, useProducts, useTier, useTrip } from '@/wiring-hooks'
import { usePriced } from '@/wiring-prices'
import { goodsView, oldestAge } from '../_shared/goods-view'
import { changedGoods } from '../_shared/price-changes'
import { useCouponChoice } from '../_shared/use-coupon-choice'
import { useSentence } from '../_shared/use-sentence'
import { usePoints } from './use-points'

type Refusal = { readonly code: string; readonly lineIds: readonly LineId[] }
export type CheckoutView = ReturnType<typeof useCheckout>

const LOOK_EVERY = seconds(2)

export function useCheckout() {
  const { quote: quoting, scan } = useFlows()
  const { clock } = usePlatform()
  const { language } = useLooks()
  const sentence = useSentence()
  const trip = useTrip()
  const priced = usePriced()
  const products = useProducts()
  const { busy, run } = useBusy<'ask'>()
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const now = useTicker(clock, LOOK_EVERY, trip.phase === 'quoted')
  const tier = useTier()
  const { lines } = cartOf(trip)
  const goods = goodsView(lines, products, language)

  function ask() {
    run('ask', async () => {
      setRefusal(null)
      const quoted = await quoting.request()
      if (!quoted.ok) setRefusal(quoted.error)
    })
  }

  useOnShow(() => {
    if (isForWallet(trip) && quoting.takeKept()) return
    const isStale = isExpired(trip, clock.now()) || isForAnother(trip, tier) || isForWallet(trip)
    if (canMove(trip, 'checkout') || isStale) ask()
  })

  function remove(lineId: LineId) {
    const rest = stillThere(goods, refusal?.lineIds ?? []).filter(({ id }) => id !== lineId)
    if (scan.remove(lineId).ok && rest.length === 0 && lines.length > 1) ask()
  }

  const points = usePoints(trip, priced, ask)
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
    advice: refusal && sentence(refusal.code),
    faulty,
    // another choice is another total, so the store is asked again
    coupons: useCouponChoice(ask),
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
function isForAnother(trip: Trip, tier: Tier): boolean {
  return trip.phase === 'quoted' && trip.quote.tier !== tier
}

function isExpired(trip: Trip, now: Millis): boolean {
  return trip.phase === 'quoted' && trip.quote.expiresAt <= now
}
