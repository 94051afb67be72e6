/** Endpoints: targeted offers. The server tells the segments, counts the showings and keeps the opt-out. */
import * as v from 'valibot'
import type { ShowingId } from '@/domain/targeting'
import { endpoint } from '../endpoint'
import { id } from '../schemas/scalars'
import { targetedOffersSchema } from '../schemas/targeting'

/** False: no segment is told of this person, and nothing of offers is remembered. */
const preferenceSchema = v.object({ wanted: v.boolean() })

export const listOffers = endpoint({
  method: 'GET',
  path: '/stores/:storeId/offers',
  summary: 'Coupons this person is told of in a store now, each with the reason; none after an opt-out',
  audience: 'session',
  body: null,
  reply: v.object({ wanted: v.boolean(), offers: targetedOffersSchema }),
  refusals: [],
})

export const recordShowing = endpoint({
  method: 'POST',
  path: '/offers/:offerId/showings',
  summary:
    'Count a showing before it happens; repeated with the same showing it counts once, and no is an answer',
  audience: 'session',
  body: v.object({ showingId: id<ShowingId>() }),
  reply: v.object({ mayShow: v.boolean() }),
  refusals: [],
})

export const dismissOffer = endpoint({
  method: 'POST',
  path: '/offers/:offerId/dismissals',
  summary: 'Do not show this person this offer for thirty days',
  audience: 'session',
  body: null,
  reply: v.object({ dismissed: v.literal(true) }),
  refusals: [],
})

export const readOfferPreference = endpoint({
  method: 'GET',
  path: '/offers/preference',
  summary: 'Whether this person wants targeted offers',
  audience: 'session',
  body: null,
  reply: preferenceSchema,
  refusals: [],
})

export const setOfferPreference = endpoint({
  method: 'POST',
  path: '/offers/preference',
  summary: 'Opt out of targeted offers, which erases what was kept for them, or in again',
  audience: 'session',
  body: preferenceSchema,
  reply: preferenceSchema,
  refusals: [],
})
