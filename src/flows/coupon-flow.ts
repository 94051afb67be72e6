/** Coupons: looking at them, taking them, and choosing which a basket may use. */
import type { CallFailure, Refused } from '@/clients/call'
import type { ShopClient } from '@/clients/shop-client'
import type { RefusalOf } from '@/contract/endpoint'
import type { ShopApi } from '@/contract/shop-api'
import { parseCode } from '@/domain/code'
import type { Coupon, CouponChoice, CouponOffer, OfferId } from '@/domain/coupon'
import type { Result } from '@/domain/kernel'
import { err, mapOk } from '@/domain/kernel'
import { quoteToUndo, storeIdOf } from '@/domain/trip'
import type { Clock } from '@/platform/ports'
import type { ShopperStore } from '@/stores/shopper-store'
import type { TripStore } from '@/stores/trip-store'
import type { SessionFlow } from './session-flow'

type Deps = {
  readonly api: ShopClient
  readonly clock: Clock
  readonly session: SessionFlow
  readonly shopper: ShopperStore
  readonly trip: TripStore
}
export type Wallet = { readonly coupons: readonly Coupon[]; readonly offers: readonly CouponOffer[] }
type Taken<E, Own extends string = never> = Promise<Result<Coupon, Refused<RefusalOf<E> | CallFailure | Own>>>
export type CouponFlow = ReturnType<typeof createCouponFlow>

export function createCouponFlow({ api, clock, session, shopper, trip }: Deps) {
  const here = () => storeIdOf(trip.getState().trip)

  /** Asks what this person holds in the store they are in; without an answer the last one stands. */
  async function refresh(): Promise<void> {
    const storeId = here()
    const { token } = shopper.getState()
    // a guest who has no session yet holds nothing
    if (storeId === null || token === null) return
    const read = await api.readHoldings({ params: { storeId } })
    // the answer is about that person in that store, and about nobody else
    if (read.ok && shopper.getState().token === token && here() === storeId)
      shopper.holdingsRead({ storeId, ...read.value.holdings })
  }

  async function taken<Code extends string>(taking: Promise<Result<{ coupon: Coupon }, Refused<Code>>>) {
    const answer = await taking
    if (answer.ok) {
      await refresh()
      // it was reckoned without this coupon
      trip.record({ kind: 'quote-dropped' })
    }
    return mapOk(answer, ({ coupon }) => coupon)
  }

  return {
    refresh,

    /** From now on asks anew with every store, person and order. */
    watch() {
      trip.subscribe(({ trip: now }, { trip: before }) => {
        const isUndone = quoteToUndo(before) !== null && quoteToUndo(now) === null
        const isNews = isUndone || storeIdOf(now) !== storeIdOf(before) || now.phase !== before.phase
        // a price alone reserves nothing
        const reservedNothing = before.phase === 'quoted' && before.orderAsked === null
        if (isNews && !reservedNothing && MOMENTS.includes(`${before.phase} ${now.phase}`)) void refresh()
      })
      shopper.subscribe((now, before) => {
        if (now.token !== before.token) void refresh()
      })
    },

    /** Every coupon of this person, and those that lie in the coupon centre. */
    wallet: (): Promise<Result<Wallet, Refused<CallFailure>>> => session.within(() => api.listCoupons({})),

    /** Takes one of the coupon centre. */
    collect: (offerId: OfferId): Taken<ShopApi['collectCoupon']> =>
      taken(session.within(() => api.collectCoupon({ body: { offerId } }))),

    /** Takes the coupon a scanned or typed code stands for. */
    async claim(code: string): Taken<ShopApi['claimCoupon'], 'payment-code'> {
      const kinds = parseCode({ text: code, symbology: 'typed', at: clock.now() }, []).map(({ kind }) => kind)
      // the number of a coupon may look like a wallet's, whose digits go nowhere
      if (kinds.includes('payment-code') && !kinds.includes('coupon'))
        return err({ code: 'payment-code', lineIds: [] })
      return taken(session.within(() => api.claimCoupon({ body: { code } })))
    },

    /** Which coupons the basket may use from now on; a quote for another choice is dropped. */
    choose: (coupons: CouponChoice) => trip.record({ kind: 'coupons-chosen', coupons }),
  }
}

/** Turns of a trip after which somebody may hold something else. */
const MOMENTS = [
  'idle shopping',
  'left shopping',
  'shopping shopping',
  'quoted shopping',
  'paying shopping',
  'paying paid',
]
