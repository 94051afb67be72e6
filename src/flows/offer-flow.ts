/** Targeted offers: asked for where they are shown, counted by the server before they are, and never in care mode. */
import type { CallFailure, Refused } from '@/clients/call'
import type { ShopClient } from '@/clients/shop-client'
import type { Result } from '@/domain/kernel'
import { idOf, storeDay } from '@/domain/kernel'
import type { CampaignId, ShowingId, TargetedOffer } from '@/domain/targeting'
import { storeIdOf } from '@/domain/trip'
import type { Clock, Ids } from '@/platform/ports'
import type { OfferStore } from '@/stores/offer-store'
import type { ShopperStore } from '@/stores/shopper-store'
import type { TripStore } from '@/stores/trip-store'
import type { CouponFlow } from './coupon-flow'
import type { SessionFlow } from './session-flow'

type Deps = {
  readonly api: ShopClient
  readonly session: SessionFlow
  readonly coupon: Pick<CouponFlow, 'collect'>
  readonly clock: Clock
  readonly ids: Ids
  readonly offers: OfferStore
  readonly shopper: ShopperStore
  readonly trip: TripStore
}
type Answered = Promise<Result<{ readonly wanted: boolean }, Refused<CallFailure>>>
export type OfferFlow = ReturnType<typeof createOfferFlow>

export function createOfferFlow({ api, session, coupon, clock, ids, offers, shopper, trip }: Deps) {
  /** Whose offers of which store and day the store holds. */
  let about = ''
  let isAsking = false
  /** Every "no", also one the server has not heard yet: what was refused here is not shown here. */
  const refused = new Set<CampaignId>()
  const unheard = new Set<CampaignId>()

  const moment = () =>
    [shopper.getState().token, storeIdOf(trip.getState().trip), storeDay(clock.now())].join(' ')

  const isMember = () => shopper.getState().subject.kind === 'member'
  const hasSaidNo = () => !isMember() && shopper.getState().guestWantsNoOffers

  /** One at a time: the cap looks at those before. */
  async function show(found: readonly TargetedOffer[], when: string) {
    for (const offer of found) {
      if (refused.has(offer.id)) continue
      const showingId = idOf<ShowingId>(ids.next('show-'))
      const counted = await api.recordShowing({ params: { offerId: offer.id }, body: { showingId } })
      if (moment() !== when || shopper.getState().care || offers.getState().wanted === false) return
      if (counted.ok && counted.value.mayShow) offers.showingCounted(offer)
    }
  }

  async function sayUnheard() {
    for (const offerId of unheard) {
      const said = await api.dismissOffer({ params: { offerId } })
      if (said.ok) unheard.delete(offerId)
    }
  }

  async function ask() {
    const storeId = storeIdOf(trip.getState().trip)
    if (storeId === null || shopper.getState().care) return offers.cleared()
    if (hasSaidNo()) return offers.preferenceRead(false)
    const ready = await session.ensure()
    const now = moment()
    if (!ready.ok || now === about) return
    offers.cleared()
    await sayUnheard()
    const listed = await session.within(() => api.listOffers({ params: { storeId } }))
    // what was said while the answer was on its way is newer than the answer
    if (!listed.ok || moment() !== now || offers.getState().wanted === false) return
    about = now
    offers.preferenceRead(listed.value.wanted)
    await show(listed.value.offers, now)
  }

  function learn(answer: Awaited<Answered>, token: string | null) {
    if (answer.ok && shopper.getState().token === token) offers.preferenceRead(answer.value.wanted)
    return answer
  }

  return {
    /** For a screen that can show offers, whenever it comes into view. Without an answer there are none. */
    async present(): Promise<void> {
      if (isAsking) return
      isAsking = true
      await ask()
      isAsking = false
    },

    /** Not for me: gone at once, and for as long as the store lets it rest. */
    async dismiss(id: CampaignId): Promise<void> {
      refused.add(id)
      unheard.add(id)
      offers.offerGone(id)
      await sayUnheard()
    },

    async collect({ id, coupon: { id: couponId } }: TargetedOffer) {
      const collected = await coupon.collect(couponId)
      if (collected.ok || collected.error.code === 'already-collected') offers.offerGone(id)
      return collected
    },

    /** Nobody is made a person of the server only to be asked this. */
    async readPreference(): Promise<void> {
      const { token } = shopper.getState()
      if (hasSaidNo()) offers.preferenceRead(false)
      else if (token !== null) learn(await api.readOfferPreference({}), token)
    },

    /** Opting out hides offers before the server has answered; that it erased them is true only when it has. */
    async setWanted(wanted: boolean): Answered {
      if (!wanted) for (const { id } of offers.getState().offers) offers.offerGone(id)
      const answer = await session.within(() => api.setOfferPreference({ body: { wanted } }))
      if (answer.ok && !isMember()) shopper.guestSaidOffers(wanted)
      // opting in again is a new beginning
      if (answer.ok && wanted) about = ''
      return learn(answer, shopper.getState().token)
    },

    /** What one person saw is nobody else's. */
    watch() {
      shopper.subscribe((now, before) => {
        if (now.token === before.token) return
        about = ''
        refused.clear()
        unheard.clear()
        offers.cleared()
        // a new session of a guest who said no is a stranger to the server, and may become a member's
        if (now.token !== null && hasSaidNo()) void api.setOfferPreference({ body: { wanted: false } })
      })
    },
  }
}
