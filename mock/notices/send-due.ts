/** Time has passed: what shoppers asked to be told of is due. One message about a thing, and one consent for a message. */

import { statusOf } from '@/domain/coupon'
import type { LocalText, OrderId } from '@/domain/kernel'
import type { NoticeTopic } from '@/domain/notice'
import { spendConsent } from '@/domain/notice'
import type { World } from '../backend/context'
import { membershipOfOwner } from '../backend/memberships'
import type { Owner } from '../backend/state'
import { couponWords, MEMBERSHIP_WORDS, refundWords } from '../seed/notice-templates'
import { consentsOf, keepConsents } from './consents'

const DAY = 86_400_000
/** How long before the end of a coupon, and of a membership. */
const AHEAD = { coupon: 3 * DAY, membership: 14 * DAY }
/** Messages kept; older ones are forgotten so that browser storage never fills up. */
const KEPT = 100

type Due = {
  readonly topic: NoticeTopic
  readonly about: string
  readonly words: LocalText
  /** Of what concerns one order: the consent after that order is used. */
  readonly orderId?: OrderId
}

/** Points of this store never expire, so nothing is ever due about them. */
export function sendDue(world: World): void {
  for (const owner of Object.keys(world.state.consents))
    for (const due of dueFor(world, owner)) send(world, owner, due)
}

function send({ state, now }: World, owner: Owner, { topic, about, words, orderId }: Due): void {
  if (state.outbox.some((sent) => sent.owner === owner && sent.about === about)) return
  const used = spendConsent(consentsOf(state, owner), topic, now, orderId)
  if (!used.ok) return
  keepConsents(state, owner, used.value.consents)
  const { templateId } = used.value.spent
  state.outbox = [...state.outbox, { owner, about, topic, templateId, words, at: now }].slice(-KEPT)
}

function dueFor(world: World, owner: Owner): readonly Due[] {
  const { state, now } = world
  const isNear = (end: number, ahead: number) => end > now && end - now <= ahead
  const coupons = (state.coupons[owner] ?? []).filter(
    (coupon) => statusOf(coupon, now) === 'ready' && isNear(coupon.expiresAt, AHEAD.coupon),
  )
  const end = membershipOfOwner(state, owner, now)?.record.expiresAt ?? null
  return [
    ...refundsFor(world, owner),
    ...coupons.map(({ id, words }) => ({
      topic: 'coupon-expiring' as const,
      about: `coupon ${id}`,
      words: couponWords(words),
    })),
    ...(end !== null && isNear(end, AHEAD.membership)
      ? [{ topic: 'membership-ending' as const, about: `membership ${end}`, words: MEMBERSHIP_WORDS }]
      : []),
  ]
}

/** Refunds that have arrived, of the orders after which the shopper asked to be told. */
function refundsFor({ state }: World, owner: Owner): readonly Due[] {
  const asked = consentsOf(state, owner).filter(({ topic, usedAt }) => topic === 'refund-done' && !usedAt)
  return asked.flatMap(({ orderId }) =>
    (state.orders[orderId]?.order.returns ?? [])
      .filter(({ refund, money }) => refund === 'done' && money > 0)
      .map(({ id, money }) => ({
        topic: 'refund-done' as const,
        about: `refund ${id}`,
        words: refundWords(money),
        orderId,
      })),
  )
}
