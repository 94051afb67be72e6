/** Asking the store for its price of this very cart. */
import type { CallFailure, Refused } from '@/clients/call'
import type { ShopClient } from '@/clients/shop-client'
import type { RefusalOf } from '@/contract/endpoint'
import type { ShopApi } from '@/contract/shop-api'
import type { Result } from '@/domain/kernel'
import { err, ok } from '@/domain/kernel'
import type { Quote, Seen } from '@/domain/order'
import type { WalletId } from '@/domain/payment'
import type { TripRefusal } from '@/domain/trip'
import { couponChoiceOf, quoteToUndo, usesPoints } from '@/domain/trip'
import type { Clock } from '@/platform/ports'
import type { TripStore } from '@/stores/trip-store'
import type { SessionFlow } from './session-flow'
import type { ShownPrice } from './shown-price'
import type { UndoRefusal } from './undo-order'
import { createUndoOrder } from './undo-order'

export type QuoteRefusal = RefusalOf<ShopApi['createQuote']> | UndoRefusal | CallFailure | TripRefusal
type Deps = {
  readonly api: ShopClient
  readonly clock: Clock
  readonly session: SessionFlow
  readonly trip: TripStore
  readonly shownPrice: ShownPrice
}
/** The wallet that is to pay, and what the shopper was shown it would. */
type Ask = { readonly wallet: WalletId; readonly shown: Seen }
export type QuoteFlow = ReturnType<typeof createQuoteFlow>

/** How often a cart may change under the question before the shopper is asked what is going on. */
const TRIES = 3

export function createQuoteFlow({ api, clock, session, trip, shownPrice }: Deps) {
  const undoOrder = createUndoOrder({ api, session, trip })

  /** A quote for cart, coupons and points as they are now. A scan that slips in meanwhile makes it ask again. */
  async function request(ask: Ask | null, tries = TRIES): Promise<Result<Quote, Refused<QuoteRefusal>>> {
    const { trip: current } = trip.getState()
    if (current.phase !== 'shopping' && current.phase !== 'quoted')
      return err({ code: 'not-now', lineIds: [] })
    const toUndo = quoteToUndo(current)
    if (toUndo) {
      const undone = await undoOrder(toUndo)
      if (!undone.ok) return undone
    }
    const { storeId, cart, coupons, usesPoints: usePoints } = current
    const lines = [...cart.lines]
    const wallet = ask?.wallet ?? null
    const body = { storeId, cartRevision: cart.revision, lines, coupons, wallet, usePoints }
    const pricedAt = clock.now()
    const answer = session.within(() => api.createQuote({ body }))
    // while the question is on its way
    const seen = ask?.shown ?? shownPrice(current)
    const quoted = await answer
    if (!quoted.ok) return quoted
    const { quote } = quoted.value
    // reckoned with coupons or points the shopper has chosen otherwise meanwhile
    const { trip: then } = trip.getState()
    const isOfOldChoice = couponChoiceOf(then) !== coupons || usesPoints(then) !== usePoints
    const recorded = isOfOldChoice
      ? err('stale-quote' as const)
      : trip.record({ kind: 'quote-received', quote, wallet, seen, pricedAt })
    if (recorded.ok) return ok(quote)
    return recorded.error === 'stale-quote' && tries > 1
      ? request(ask, tries - 1)
      : err({ code: recorded.error, lineIds: [] })
  }

  /** The price that any wallet may pay, if it is kept and still good. */
  function kept(): Quote | null {
    const { trip: current } = trip.getState()
    if (current.phase !== 'quoted' || current.orderAsked !== null) return null
    const quote = current.kept?.quote
    return quote && quote.expiresAt > clock.now() ? quote : null
  }

  return {
    /** Nothing of this basket lies at the store any more: for whoever is about to be somebody else. */
    async settle(): Promise<Result<unknown, Refused<QuoteRefusal>>> {
      const toUndo = quoteToUndo(trip.getState().trip)
      return toUndo ? undoOrder(toUndo) : ok(undefined)
    },
    /** With the discounts of a wallet, which is then the one that pays; without one, of none. */
    request: (ask: Ask | null = null) => request(ask),
    kept,
    /** Back to the price that is kept; false when there is none. */
    takeKept: (): boolean => kept() !== null && trip.record({ kind: 'kept-quote-taken' }).ok,
    /** Whether points pay a part from now on; a quote for the other choice is dropped. */
    payWithPoints: (use: boolean) => trip.record({ kind: 'points-chosen', use }),
    drop: () => trip.record({ kind: 'quote-dropped' }),
  }
}
