/** Endpoints: membership. The server prices, decides and remembers; a tier the client claims is nowhere read. */
import * as v from 'valibot'
import type { OrderId, PaymentId, StoreId } from '@/domain/kernel'
import { CARD_ROLES, FAMILY_REFUSALS, PAID_TIERS, TERM_REFUSALS, TRIAL_REFUSALS } from '@/domain/member'
import { TENDERS } from '@/domain/payment'
import { endpoint } from '../endpoint'
import {
  cardNumberSchema,
  memberCardSchema,
  planSchema,
  pointsEntrySchema,
  pointsSchema,
  subjectSchema,
  termOfferSchema,
} from '../schemas/member'
import { invocationSchema, reportSchema } from '../schemas/payment'
import { amountSchema, countSchema, id } from '../schemas/scalars'
import { ATTEMPT_REFUSALS, attemptBody, attemptReply } from './attempt'

/** A name as people write it on a card: 1 to 40 characters, no white space at its ends. */
const holderSchema = v.pipe(v.string(), v.regex(/^\S(.{0,38}\S)?$/))

const termOrderSchema = v.object({
  id: id<OrderId>(),
  offer: termOfferSchema,
  status: v.picklist(['unpaid', 'paid', 'closed']),
  /** The number of the attempt that is open, or of the next one. */
  attempt: v.pipe(countSchema, v.minValue(1)),
})

const membershipReply = v.object({
  /** With the tier as it is now. */
  subject: subjectSchema,
  plans: v.array(planSchema),
  /** What this person may buy now, and for how much. */
  offers: v.array(termOfferSchema),
  family: v.nullable(
    v.object({ role: v.picklist(CARD_ROLES), cards: v.array(memberCardSchema), limit: countSchema }),
  ),
  points: v.nullable(
    v.object({
      /** Below zero when points that are taken back had been spent meanwhile. */
      balance: pointsSchema,
      worth: amountSchema,
      /** Newest first, the last fifty. */
      entries: v.array(pointsEntrySchema),
    }),
  ),
  /** Over all cards of the membership in this calendar year. `byMembership`: what the very same baskets would have cost more
   * without a card; `missed`: less with an ordinary one. Goods that came back count for neither. */
  savings: v.object({
    year: countSchema,
    byMembership: amountSchema,
    missed: amountSchema,
  }),
  /** The tier whose prices a trial would give; null for whom there is none. */
  trial: v.nullable(v.picklist(PAID_TIERS)),
  /** A term order that is not paid yet, and its open attempt. */
  open: v.nullable(
    v.object({
      order: termOrderSchema,
      payment: v.nullable(
        v.object({
          paymentId: id<PaymentId>(),
          tender: v.picklist(TENDERS),
          invocation: v.nullable(invocationSchema),
          report: reportSchema,
        }),
      ),
    }),
  ),
})

export const readMembership = endpoint({
  method: 'GET',
  path: '/membership',
  summary: 'Plans, and what this person is, has, may buy and has saved as a member',
  audience: 'session',
  body: null,
  reply: membershipReply,
  refusals: [],
})

export const orderTerm = endpoint({
  method: 'POST',
  path: '/membership/orders',
  summary: 'Order a term exactly as it was offered; repeated with the same key it answers the same order',
  audience: 'session',
  body: v.object({ offer: termOfferSchema, name: v.nullable(holderSchema) }),
  reply: v.object({ order: termOrderSchema }),
  refusals: [...TERM_REFUSALS, 'main-card-only', 'offer-changed', 'payment-open', 'name-needed'],
})

export const payTerm = endpoint({
  method: 'POST',
  path: '/membership/orders/:orderId/payments',
  summary: 'Start one attempt to pay a term; at most one attempt of an order is open',
  audience: 'session',
  body: attemptBody,
  reply: attemptReply,
  refusals: [...ATTEMPT_REFUSALS],
})

export const addFamilyCard = endpoint({
  method: 'POST',
  path: '/membership/family',
  summary: 'Give somebody of the family a card of their own',
  audience: 'session',
  body: v.object({ name: holderSchema }),
  reply: membershipReply,
  refusals: [...FAMILY_REFUSALS, 'not-a-member', 'renew-first'],
})

export const removeFamilyCard = endpoint({
  method: 'POST',
  path: '/membership/family/remove',
  summary: 'Take a family card back; it stops at once',
  audience: 'session',
  body: v.object({ number: cardNumberSchema }),
  reply: membershipReply,
  refusals: [...FAMILY_REFUSALS, 'not-a-member'],
})

export const startTrial = endpoint({
  method: 'POST',
  path: '/membership/trial',
  summary: 'Let a guest shop at member prices for one visit in one store, once',
  audience: 'session',
  body: v.object({ storeId: id<StoreId>() }),
  reply: membershipReply,
  refusals: [...TRIAL_REFUSALS],
})

export const endTrial = endpoint({
  method: 'POST',
  path: '/membership/trial/end',
  summary: 'The visit is over, and with it the trial',
  audience: 'session',
  body: null,
  reply: membershipReply,
  refusals: [],
})
