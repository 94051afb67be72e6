/** What is kept of one person's offers: whether they want any, and only then what they have seen. */
import { hasOwn } from '@/domain/kernel'
import { NO_HISTORY } from '@/domain/targeting'
import type { MockState, OfferRecord, Owner } from '../backend/state'

const UNTOUCHED: OfferRecord = { wanted: true, history: NO_HISTORY }

export function offerRecordOf({ offers }: MockState, owner: Owner): OfferRecord {
  return (hasOwn(offers, owner) ? offers[owner] : undefined) ?? UNTOUCHED
}

export function keepHistory(state: MockState, owner: Owner, history: OfferRecord['history']): void {
  state.offers[owner] = { wanted: true, history }
}

/** An opt-out leaves nothing but itself behind; opting in is a new beginning. */
export function keepPreference(state: MockState, owner: Owner, wanted: boolean): void {
  if (wanted !== offerRecordOf(state, owner).wanted) state.offers[owner] = { wanted, history: NO_HISTORY }
}
