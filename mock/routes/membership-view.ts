/** All a shopper sees of membership, as it stands now. */
import type { ReplyOf } from '@/contract/endpoint'
import type { ShopApi } from '@/contract/shop-api'
import { hasOwn, sumFen } from '@/domain/kernel'
import type { Subject } from '@/domain/member'
import {
  balanceOf,
  cardOf,
  keptPart,
  lessBy,
  offersFor,
  paidThisYear,
  spendableOf,
  worthOf,
  yearOf,
} from '@/domain/member'
import { keptTotal } from '@/domain/order'
import { subjectOf } from '../backend/callers'
import type { Context } from '../backend/context'
import type { Held } from '../backend/memberships'
import { cardNumberIn, keepMembership, membershipOfOwner, termOf } from '../backend/memberships'
import { isPayer } from '../backend/settle-term'
import { FAMILY_LIMIT, PLANS, POINTS_RULE, TRIAL_TIER } from '../seed/plans'
import { lastAttempt, termOrderView, unpaidTermOrder } from './term-orders'

type View = ReplyOf<ShopApi['readMembership']>

/** The newest entries of the ledger that are sent. */
const SHOWN = 50

export function membershipView(context: Context): View {
  const { state, now } = context
  const { owner } = context.caller()
  const subject = subjectOf(state, owner, now)
  const held = membershipOfOwner(state, owner, now)
  // what somebody has seen no longer moves with the seed
  if (held) keepMembership(state, held)
  const canPay = isPayer(state, owner, now)
  return {
    subject,
    plans: [...PLANS],
    offers: canPay ? [...offersFor({ plans: PLANS, term: held ? termOf(held.record) : null, now })] : [],
    family: held ? familyOf(held, cardNumberIn(owner)) : null,
    points: held ? pointsOf(held) : null,
    savings: { year: yearOf(now), ...savingsOf(context, held) },
    trial: isOfferedTrial(context, subject) ? TRIAL_TIER : null,
    open: openOf(context),
  }
}

function familyOf({ record }: Held, number: string): View['family'] {
  const role = cardOf(record.cards, number)?.role ?? 'family'
  // a family card sees its own row only
  const cards = record.cards.filter((card) => role === 'main' || card.number === number)
  return { role, cards, limit: FAMILY_LIMIT }
}

function pointsOf({ record: { ledger } }: Held): View['points'] {
  const worth = worthOf(spendableOf(ledger), POINTS_RULE)
  return { balance: balanceOf(ledger), worth, entries: [...ledger].reverse().slice(0, SHOWN) }
}

/** Each order against the very same basket without a card, and with one; what came back counts for nothing. */
function savingsOf(context: Context, held: Held | undefined): Omit<View['savings'], 'year'> {
  const { state, now } = context
  const { owner } = context.caller()
  const owners = held ? held.record.cards.map(({ number }) => `member:${number}`) : [owner]
  const bought = Object.values(state.orders).filter((kept) => owners.includes(kept.owner))
  const bills = bought.map(({ order, asGuest = order.total, asMember = order.total }) => {
    const { total, paid } = order
    return { total, paid, kept: keptTotal(order), asGuest, asMember }
  })
  const thisYear = paidThisYear(bills, now)
  return {
    byMembership: sumFen(thisYear.map((bill) => keptPart(lessBy(bill.asGuest, bill.total), bill))),
    missed: sumFen(thisYear.map((bill) => keptPart(lessBy(bill.total, bill.asMember), bill))),
  }
}

function isOfferedTrial({ state, caller }: Context, { kind }: Subject): boolean {
  return kind === 'guest' && caller().owner.startsWith('guest:') && !hasOwn(state.trials, caller().owner)
}

function openOf(context: Context): View['open'] {
  const order = unpaidTermOrder(context)
  if (!order) return null
  const last = lastAttempt(context, order)
  return {
    order: termOrderView(context, order),
    payment: last
      ? { paymentId: last.id, tender: last.tender, invocation: last.invocation, report: last.report }
      : null,
  }
}
