/** Routes: membership. The session says who asks; nothing in a body says which tier anybody has. */
import { shopApi } from '@/contract/shop-api'
import { hasOwn } from '@/domain/kernel'
import { addFamilyCard, removeFamilyCard, standingOf, startTrial } from '@/domain/member'
import type { Context } from '../backend/context'
import { refuse, reply } from '../backend/context'
import type { Held } from '../backend/memberships'
import { cardNumberIn, keepMembership, membershipOfOwner, termOf } from '../backend/memberships'
import { finishTrial } from '../backend/reward-order'
import { route } from '../backend/route'
import { freshNumber } from '../backend/settle-term'
import type { MembershipRecord } from '../backend/state'
import { FAMILY_LIMIT, TRIAL_TIER } from '../seed/plans'
import { membershipView } from './membership-view'
import { findStore } from './stores'

export const membershipRoutes = [
  route(shopApi.readMembership, (context) => reply(membershipView(context))),

  route(shopApi.addFamilyCard, (context, { body: { name } }) => {
    const held = heldBy(context)
    if (!held) return refuse('not-a-member')
    if (standingOf(termOf(held.record), context.now).kind === 'lapsed') return refuse('renew-first')
    const card = { number: freshNumber(context), name, since: context.now }
    const added = addFamilyCard(held.record.cards, numberOf(context), card, FAMILY_LIMIT)
    return added.ok ? kept(context, held, added.value) : refuse(added.error)
  }),

  route(shopApi.removeFamilyCard, (context, { body: { number } }) => {
    const held = heldBy(context)
    if (!held) return refuse('not-a-member')
    const removed = removeFamilyCard(held.record.cards, numberOf(context), number)
    if (!removed.ok) return refuse(removed.error)
    context.state.formerCards[number] = held.main
    return kept(context, held, removed.value)
  }),

  route(shopApi.startTrial, (context, { body }) => {
    const { state, now } = context
    const { owner } = context.caller()
    const store = findStore(body.storeId)
    if (!store) return refuse('not-found')
    const had = hasOwn(state.trials, owner) ? (state.trials[owner] ?? null) : null
    const isMember = !owner.startsWith('guest:')
    const started = startTrial({ tier: TRIAL_TIER, storeId: store.id, now, isMember, had })
    if (!started.ok) return refuse(started.error)
    state.trials[owner] = started.value
    return reply(membershipView(context))
  }),

  route(shopApi.endTrial, (context) => {
    finishTrial(context.state, context.caller().owner, context.now)
    return reply(membershipView(context))
  }),
]

const heldBy = ({ state, now, caller }: Context) => membershipOfOwner(state, caller().owner, now)
const numberOf = ({ caller }: Context) => cardNumberIn(caller().owner)

function kept(context: Context, held: Held, cards: MembershipRecord['cards']) {
  keepMembership(context.state, { ...held, record: { ...held.record, cards } })
  return reply(membershipView(context))
}
