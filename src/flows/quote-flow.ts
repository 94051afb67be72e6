/** Asking the store for its price of this very cart. */
import type { CallFailure, Refused } from '@/clients/call'
import type { ShopClient } from '@/clients/shop-client'
import type { RefusalOf } from '@/contract/endpoint'
import type { ShopApi } from '@/contract/shop-api'
import type { Result } from '@/domain/kernel'
import { err, ok } from '@/domain/kernel'
import type { Quote } from '@/domain/order'
import type { TripRefusal } from '@/domain/trip'
import { couponChoiceOf } from '@/domain/trip'
import type { TripStore } from '@/stores/trip-store'
import type { SessionFlow } from './session-flow'

export type QuoteRefusal = RefusalOf<ShopApi['createQuote']> | CallFailure | TripRefusal
type Deps = { readonly api: ShopClient; readonly session: SessionFlow; readonly trip: TripStore }
export type QuoteFlow = ReturnType<typeof createQuoteFlow>

/** How often a cart may change under the question before the shopper is asked what is going on. */
const TRIES = 3

export function createQuoteFlow({ api, session, trip }: Deps) {
  /** A quote for the cart and coupons as they are now. A scan that slips in meanwhile makes it ask again. */
  async function request(tries = TRIES): Promise<Result<Quote, Refused<QuoteRefusal>>> {
    const { trip: current } = trip.getState()
    if (current.phase !== 'shopping' && current.phase !== 'quoted')
      return err({ code: 'not-now', lineIds: [] })
    const { storeId, cart, coupons } = current
    const body = { storeId, cartRevision: cart.revision, lines: [...cart.lines], coupons }
    const quoted = await session.within(() => api.createQuote({ body }))
    if (!quoted.ok) return quoted
    const { quote } = quoted.value
    // reckoned with coupons the shopper has chosen otherwise meanwhile
    const isOfOldChoice = couponChoiceOf(trip.getState().trip) !== coupons
    const recorded = isOfOldChoice
      ? err('stale-quote' as const)
      : trip.record({ kind: 'quote-received', quote })
    if (recorded.ok) return ok(quote)
    return recorded.error === 'stale-quote' && tries > 1
      ? request(tries - 1)
      : err({ code: recorded.error, lineIds: [] })
  }

  return {
    request: () => request(),
    drop: () => trip.record({ kind: 'quote-dropped' }),
  }
}
