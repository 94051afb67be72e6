/** Targeted offers that are shown in this launch. Nothing of it is written down: the server counts, a new launch asks. */
import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'
import type { CampaignId, TargetedOffer } from '@/domain/targeting'

export type OfferState = {
  /** Whether this person wants any, as the server last said; null: not asked yet. */
  readonly wanted: boolean | null
  /** Those the server has counted as shown; no other may be on a screen. */
  readonly offers: readonly TargetedOffer[]
}

export type OfferStore = StoreApi<OfferState> & {
  showingCounted(offer: TargetedOffer): void
  /** Collected, dismissed, or taken back by the store. */
  offerGone(id: CampaignId): void
  preferenceRead(wanted: boolean): void
  /** Another person, another store or another day. */
  cleared(): void
}

const NOTHING: OfferState = { wanted: null, offers: [] }

export function createOfferStore(): OfferStore {
  const store = createStore<OfferState>(() => NOTHING)
  const { getState, setState } = store
  return {
    ...store,
    showingCounted: (offer) => setState({ offers: [...getState().offers, offer] }),
    offerGone: (id) => setState({ offers: getState().offers.filter((offer) => offer.id !== id) }),
    preferenceRead: (wanted) => setState(wanted ? { wanted } : { wanted, offers: [] }),
    cleared: () => setState(NOTHING),
  }
}
