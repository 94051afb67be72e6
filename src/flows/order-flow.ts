/** From a quote to an order and back: the total the shopper has seen is the one that is ordered. */
import type { CallFailure, Refused } from '@/clients/call'
import type { ShopClient } from '@/clients/shop-client'
import type { RefusalOf } from '@/contract/endpoint'
import type { ShopApi } from '@/contract/shop-api'
import type { Result } from '@/domain/kernel'
import { err, ok } from '@/domain/kernel'
import type { Due, Quote, Seen } from '@/domain/order'
import { seenOf } from '@/domain/order'
import type { TenderId, WalletId } from '@/domain/payment'
import { isOpenForRetry, walletOf } from '@/domain/payment'
import type { Trip } from '@/domain/trip'
import type { TripStore } from '@/stores/trip-store'
import { endsQuote, orderKey } from './quote-end'
import type { QuoteFlow, QuoteRefusal } from './quote-flow'
import type { SessionFlow } from './session-flow'
import { createUnderWay } from './under-way'

type Deps = {
  readonly api: ShopClient
  readonly session: SessionFlow
  readonly trip: TripStore
  readonly quote: Pick<QuoteFlow, 'request' | 'kept' | 'takeKept'>
}

export type OrderRefusal =
  | RefusalOf<ShopApi['placeOrder']>
  | RefusalOf<ShopApi['closeOrder']>
  | CallFailure
  | QuoteRefusal
  | 'dearer'
type Outcome = Promise<Result<Trip, Refused<OrderRefusal>>>
type Agreed = { readonly quote: Quote; readonly tender: TenderId }
type Paying = Extract<Trip, { phase: 'paying' }>
/** What a wallet was shown to pay; `isGuess`: the store may take something off that this phone cannot reckon. */
export type Shown = Seen & { readonly isGuess?: boolean }
export type OrderFlow = ReturnType<typeof createOrderFlow>

const refused = (code: OrderRefusal): Result<Trip, Refused<OrderRefusal>> => err({ code, lineIds: [] })

export function createOrderFlow({ api, session, trip, quote }: Deps) {
  const now = () => trip.getState().trip

  const once = createUnderWay<Awaited<Outcome>>()

  /** Makes the order of the quote. The key is the quote’s own, so a lost reply never makes a second order. */
  const place = (agreed: Agreed): Outcome => once(orderKey(agreed.quote), () => askFor(agreed))

  async function askFor({ quote: agreed, tender }: Agreed): Outcome {
    const placed = await session.within(() =>
      api.placeOrder({ body: { quote: agreed }, key: orderKey(agreed) }),
    )
    if (placed.ok) {
      const then = now()
      // the quote may have been undone and replaced meanwhile
      if (then.phase === 'quoted' && then.quote.id === agreed.id)
        trip.record({ kind: 'order-placed', order: placed.value.order, tender })
      return ok(now())
    }
    const { code } = placed.error
    // the prices on this phone were those of another tier
    if (code === 'tier-changed') await session.refresh()
    if (endsQuote(code)) trip.record({ kind: 'order-undone', quoteId: agreed.id })
    return placed
  }

  /** Gives up the unpaid order and returns to the basket. */
  async function close(): Outcome {
    const current = now()
    if (current.phase !== 'paying' || !isOpenForRetry(current.payment)) return refused('not-now')
    const closed = await session.within(() => api.closeOrder({ params: { orderId: current.order.id } }))
    if (closed.ok) trip.record({ kind: 'order-closed' })
    // an unpaid order the store has forgotten needs no closing
    else if (closed.error.code === 'not-found') trip.record({ kind: 'order-closed' })
    return closed.ok || now().phase === 'shopping' ? ok(now()) : closed
  }

  /** Whether there is a price of the store at which `using` pays what was shown; one that is kept is taken up. */
  function holds(using: WalletId | null, shown: Shown): boolean {
    const current = now()
    if (current.phase === 'quoted' && isFor(current.quote, current.quotedFor, { wallet: using, shown }))
      return true
    const kept = quote.kept()
    return kept !== null && isFor(kept, null, { wallet: using, shown }) && quote.takeKept()
  }

  /** Written down before it is sent, with what is to pay it. */
  async function placeOrder(tender: TenderId): Outcome {
    const current = now()
    if (current.phase !== 'quoted') return refused('not-now')
    if (current.orderAsked?.tender !== tender) trip.record({ kind: 'order-asked', tender })
    await trip.settled()
    return place({ quote: current.quote, tender })
  }

  /** The order for `using` at what was shown at the most: of a quote there is, or of one the store is asked for with this wallet. */
  async function placeAt(tender: TenderId, shown: Shown): Outcome {
    const using = walletOf(tender)
    const isPriced = holds(using, shown)
    if (!isPriced) {
      const asked = await quote.request(using && { wallet: using, shown: seenOf(shown) })
      if (!asked.ok) return asked
    }
    const current = now()
    if (current.phase !== 'quoted' || (!isPriced && current.quotedFor !== using)) return refused('not-now')
    // the page shows the new amount, and the shopper taps again or not
    if (current.quote.due > shown.due) return refused('dearer')
    return placeOrder(tender)
  }

  /** Another wallet after an attempt that came to nothing; where that changes the total, with a new order. */
  async function anew({ order, payment }: Paying, tender: TenderId, shown: Shown): Outcome {
    if (isFor(order, walletOf(payment.tender), { wallet: walletOf(tender), shown })) {
      if (order.due > shown.due) return refused('dearer')
      trip.record({ kind: 'payment-moved', move: { kind: 'tender-chosen', tender } })
      return ok(now())
    }
    const closed = await close()
    return closed.ok ? placeAt(tender, shown) : closed
  }

  return { place, placeAt, anew, close }
}

type Ask = { readonly wallet: WalletId | null; readonly shown: Shown }

/** Whether a bill is what this wallet was shown to pay: reckoned for it, or for any wallet at the same amount. */
function isFor(bill: Due, reckonedFor: WalletId | null, { wallet, shown }: Ask): boolean {
  return bill.wallet === null
    ? reckonedFor === wallet || (bill.due === shown.due && !shown.isGuess)
    : bill.wallet === wallet
}
