/** Routes: targeted offers. Who belongs to a segment is told from the server's own records; a request says nothing of it. */
import { shopApi } from '@/contract/shop-api'
import type { StoreId } from '@/domain/kernel'
import type { Campaign, TargetedOffer } from '@/domain/targeting'
import { chooseOffers, isIn, recordDismissal, recordShowing } from '@/domain/targeting'
import type { Context } from '../backend/context'
import { refuse, reply } from '../backend/context'
import { route } from '../backend/route'
import { walletOf, whyNot } from '../coupons/wallet'
import { CAMPAIGNS, campaignById } from '../seed/campaigns'
import { kindById } from '../seed/coupons'
import { factsOf } from '../targeting/facts'
import { keepHistory, keepPreference, offerRecordOf } from '../targeting/record'
import { offerOf } from './coupons'
import { findStore } from './stores'

export const offerRoutes = [
  route(shopApi.listOffers, (context, { params }) => {
    const store = findStore(params.storeId)
    if (!store) return refuse('not-found')
    const { wanted } = recordOf(context)
    return reply({ wanted, offers: wanted ? offersIn(context, store.id) : [] })
  }),

  route(shopApi.recordShowing, (context, { params, body }) => {
    const campaign = campaignById(params.offerId)
    if (!campaign) return refuse('not-found')
    const { wanted, history } = recordOf(context)
    if (!wanted || !isFor(context, campaign)) return reply({ mayShow: false })
    const showing = { id: body.showingId, campaignId: campaign.id, at: context.now }
    const shown = recordShowing(history, showing)
    if (shown.ok) keepHistory(context.state, context.caller().owner, shown.value)
    return reply({ mayShow: shown.ok })
  }),

  route(shopApi.dismissOffer, (context, { params }) => {
    const campaign = campaignById(params.offerId)
    if (!campaign) return refuse('not-found')
    const { wanted, history } = recordOf(context)
    const dismissal = { campaignId: campaign.id, at: context.now }
    if (wanted) keepHistory(context.state, context.caller().owner, recordDismissal(history, dismissal))
    return reply({ dismissed: true })
  }),

  route(shopApi.readOfferPreference, (context) => reply({ wanted: recordOf(context).wanted })),

  route(shopApi.setOfferPreference, (context, { body: { wanted } }) => {
    keepPreference(context.state, context.caller().owner, wanted)
    return reply({ wanted })
  }),
]

const recordOf = ({ state, caller }: Context) => offerRecordOf(state, caller().owner)

function offersIn(context: Context, storeId: StoreId): TargetedOffer[] {
  const { owner } = context.caller()
  if (owner.startsWith('staff:')) return []
  const known = { facts: factsOf(context, owner), history: recordOf(context).history, now: context.now }
  const chosen = chooseOffers(CAMPAIGNS, known, (couponId) => canCollect(context, couponId, storeId))
  return chosen.flatMap(({ id, couponId, segment }) => {
    const kind = kindById(couponId)
    return kind ? [{ id, coupon: offerOf(context, kind), segment }] : []
  })
}

function isFor(context: Context, { couponId, segment }: Campaign): boolean {
  const { owner } = context.caller()
  return (
    !owner.startsWith('staff:') &&
    canCollect(context, couponId, null) &&
    isIn(segment, factsOf(context, owner), context.now)
  )
}

/** What was ever collected is never offered again, also when it is used or over. */
function canCollect(context: Context, couponId: string, storeId: StoreId | null): boolean {
  const { owner } = context.caller()
  const kind = kindById(couponId)
  if (!kind?.isInCentre || whyNot(context, owner, kind) !== null) return false
  const isHere = storeId === null || kind.storeIds === null || kind.storeIds.includes(storeId)
  return isHere && walletOf(context, owner).every(({ promotionId }) => promotionId !== kind.promotionId)
}
