// Which offers one person gets: those that fit, each coupon once, two at most, and nothing they have collected.
import { describe, expect, it } from 'vitest'
import type { OfferId } from '@/domain/coupon'
import { idOf, millis } from '@/domain/kernel'
import type { Campaign, CampaignId, Segment } from '@/domain/targeting'
import { chooseOffers, MOST_OFFERS, NO_HISTORY, recordDismissal } from '@/domain/targeting'
import { MORNING } from '../../support/virtual-clock'

const campaign = (id: string, segment: Segment = { kind: 'new' }, couponId = id): Campaign => ({
  id: idOf<CampaignId>(id),
  couponId: idOf<OfferId>(couponId),
  segment,
})
const NEW = {
  facts: { purchases: [], membershipEndsAt: null },
  history: NO_HISTORY,
  now: MORNING,
}
const ids = (chosen: readonly Campaign[]) => chosen.map(({ id }) => id)
const any = () => true

describe('the offers of one person', () => {
  it('are the first that fit, and no more than a screen bears', () => {
    const campaigns = ['a', 'b', 'c', 'd'].map((id) => campaign(id))
    expect(ids(chooseOffers(campaigns, NEW, any))).toEqual(['a', 'b'])
    expect(chooseOffers(campaigns, NEW, any)).toHaveLength(MOST_OFFERS)
  })

  it('are none of a segment they are not in', () => {
    const lapsed: Segment = { kind: 'lapsed', what: 'purchase', days: 60 }
    expect(ids(chooseOffers([campaign('a', lapsed), campaign('b')], NEW, any))).toEqual(['b'])
    const facts = { ...NEW.facts, purchases: [{ at: millis(0), categories: [] }] }
    expect(ids(chooseOffers([campaign('a', lapsed), campaign('b')], { ...NEW, facts }, any))).toEqual(['a'])
  })

  it('name one coupon once, for the first reason', () => {
    expect(
      ids(chooseOffers([campaign('a', undefined, 'x'), campaign('b', undefined, 'x')], NEW, any)),
    ).toEqual(['a'])
  })

  it('leave out what was collected or dismissed', () => {
    const campaigns = [campaign('a'), campaign('b'), campaign('c')]
    const history = recordDismissal(NO_HISTORY, { campaignId: idOf<CampaignId>('b'), at: MORNING })
    expect(ids(chooseOffers(campaigns, { ...NEW, history }, (couponId) => couponId !== 'a'))).toEqual(['c'])
  })
})
