/** Schemas of targeted offers: a reason this build has no words for is no reason to show an offer. */
import * as v from 'valibot'
import type { CampaignId, Segment, TargetedOffer } from '@/domain/targeting'
import { LAPSES, TARGETABLE_CATEGORIES } from '@/domain/targeting'
import { couponOfferSchema } from './coupon'
import { id } from './scalars'

const number = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(3650))

export const segmentSchema: v.GenericSchema<unknown, Segment> = v.variant('kind', [
  v.object({ kind: v.literal('new') }),
  v.object({ kind: v.literal('lapsed'), what: v.picklist(LAPSES), days: number }),
  v.object({
    kind: v.literal('category-buyer'),
    category: v.picklist(TARGETABLE_CATEGORIES),
    times: number,
    days: number,
  }),
])

const targetedOfferSchema: v.GenericSchema<unknown, TargetedOffer> = v.object({
  id: id<CampaignId>(),
  coupon: couponOfferSchema,
  segment: segmentSchema,
})

/** What this build cannot read or explain is left out. */
export const targetedOffersSchema: v.GenericSchema<unknown, TargetedOffer[]> = v.pipe(
  v.array(v.fallback(targetedOfferSchema as v.GenericSchema<unknown, TargetedOffer | null>, null)),
  v.transform((offers) => offers.flatMap((offer) => (offer ? [offer] : []))),
)
