/** Routes: notices. Only after a payment, and only about what there is to be told of. */

import { shopApi } from '@/contract/shop-api'
import { statusOf } from '@/domain/coupon'
import type { NoticeTopic } from '@/domain/notice'
import { giveConsent, hasConsent } from '@/domain/notice'
import type { Host } from '@/domain/payment'
import { HOSTS } from '@/domain/payment'
import type { Context } from '../backend/context'
import { refuse, reply } from '../backend/context'
import { membershipOfOwner } from '../backend/memberships'
import { route } from '../backend/route'
import { isPayer } from '../backend/settle-term'
import { walletOf } from '../coupons/wallet'
import { consentsOf, keepConsents } from '../notices/consents'
import { templatesIn } from '../seed/notice-templates'
import { orderOf } from './orders'

export const noticeRoutes = [
  route(shopApi.listNoticeTemplates, (context, { params }) => {
    const host = HOSTS.find((each) => each === params.host)
    const order = orderOf(context, params.orderId)
    if (!order || !host) return refuse('not-found')
    if (!order.paid) return refuse('not-paid')
    const given = consentsOf(context.state, context.caller().owner)
    const templates = templatesFor(context, host).filter(
      ({ topic }) => !hasConsent(given, { orderId: order.id, topic }),
    )
    return reply({ templates })
  }),

  route(shopApi.recordConsents, (context, { params, body: { host, templateIds } }) => {
    const order = orderOf(context, params.orderId)
    if (!order) return refuse('not-found')
    if (!order.paid) return refuse('not-paid')
    const { state, now } = context
    const { owner } = context.caller()
    const accepted = templatesFor(context, host).filter(({ id }) => templateIds.includes(id))
    const consents = accepted.reduce(
      (all, { id: templateId, topic }) =>
        giveConsent(all, { topic, templateId, orderId: order.id, givenAt: now, usedAt: null }),
      consentsOf(state, owner),
    )
    if (accepted.length > 0) keepConsents(state, owner, consents)
    return reply({ topics: accepted.map(({ topic }) => topic) })
  }),
]

const templatesFor = (context: Context, host: Host) =>
  templatesIn(host).filter(({ topic }) => canHappen(context, topic))

function canHappen(context: Context, topic: NoticeTopic): boolean {
  const { state, now, caller } = context
  const { owner } = caller()
  const held = membershipOfOwner(state, owner, now)
  switch (topic) {
    case 'coupon-expiring':
      return walletOf(context, owner).some((coupon) => statusOf(coupon, now) === 'ready')
    case 'refund-done':
      return true
    case 'points-expiring':
      // points of this store never expire, and nobody is asked about what cannot happen
      return false
    case 'membership-ending':
      return held !== undefined && isPayer(state, owner, now)
  }
}
