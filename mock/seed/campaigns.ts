/** Whom the demo's stores tell of which coupon; the coupons lie in the coupon centre for everyone. */
import type { OfferId } from '@/domain/coupon'
import { idOf } from '@/domain/kernel'
import type { Campaign, CampaignId, Segment } from '@/domain/targeting'

export const CAMPAIGNS: readonly Campaign[] = [
  campaign('come-back-member', 'back', { kind: 'lapsed', what: 'membership', days: 30 }),
  campaign('come-back', 'back', { kind: 'lapsed', what: 'purchase', days: 60 }),
  campaign('dairy', 'dairy', { kind: 'category-buyer', category: 'dairy', times: 2, days: 45 }),
  campaign('fruit', 'fruit', { kind: 'category-buyer', category: 'fruit', times: 2, days: 45 }),
  campaign('welcome', 'fruit', { kind: 'new' }),
]

export const campaignById = (id: string): Campaign | undefined => CAMPAIGNS.find((each) => each.id === id)

function campaign(id: string, couponId: string, segment: Segment): Campaign {
  return { id: idOf<CampaignId>(id), couponId: idOf<OfferId>(couponId), segment }
}
