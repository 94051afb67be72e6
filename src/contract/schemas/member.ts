/** Schemas of members: the person behind a session, plans, terms, cards and points. */
import * as v from 'valibot'
import type { StoreId } from '@/domain/kernel'
import type { MemberCard, Plan, PointsAccount, PointsEntry, Subject, TermOffer, Trial } from '@/domain/member'
import { CARD_ROLES, PAID_TIERS, POINTS_KINDS, STAFF_ROLES, TERM_KINDS } from '@/domain/member'
import { amountSchema, countSchema, id, localTextSchema, millisSchema, text } from './scalars'

export const cardNumberSchema = v.pipe(v.string(), v.regex(/^M\d{10}$/))
const tierSchema = v.picklist(PAID_TIERS)

export const membershipSchema = v.object({
  number: cardNumberSchema,
  tier: tierSchema,
  expiresAt: millisSchema,
  graceUntil: v.optional(millisSchema),
})

const trialSchema: v.GenericSchema<unknown, Trial> = v.object({
  tier: tierSchema,
  storeId: id<StoreId>(),
  endsAt: millisSchema,
})

export const subjectSchema: v.GenericSchema<unknown, Subject> = v.variant('kind', [
  v.object({ kind: v.literal('guest') }),
  v.object({ kind: v.literal('trial'), trial: trialSchema }),
  v.object({ kind: v.literal('member'), name: text(60), membership: membershipSchema }),
  v.object({
    kind: v.literal('staff'),
    name: text(60),
    staffNo: text(16),
    role: v.picklist(STAFF_ROLES),
    storeId: text(64),
  }),
])

export const planSchema: v.GenericSchema<unknown, Plan> = v.object({
  tier: tierSchema,
  name: localTextSchema,
  fee: amountSchema,
  pointsPerYuan: countSchema,
  benefits: v.array(localTextSchema),
})

export const termOfferSchema: v.GenericSchema<unknown, TermOffer> = v.object({
  kind: v.picklist(TERM_KINDS),
  tier: tierSchema,
  price: amountSchema,
  expiresAt: millisSchema,
})

export const memberCardSchema: v.GenericSchema<unknown, MemberCard> = v.object({
  number: cardNumberSchema,
  name: text(60),
  role: v.picklist(CARD_ROLES),
  since: millisSchema,
})

/** Points that may pay a part of a basket, and by which rule. */
export const pointsAccountSchema: v.GenericSchema<unknown, PointsAccount> = v.object({
  balance: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(1e9)),
  rule: v.object({
    fenPerPoint: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(1000)),
    step: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(1_000_000)),
    mostPercent: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(100)),
  }),
})

/** A count of points, or a change of it. */
export const pointsSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(-1e9), v.maxValue(1e9))

export const pointsEntrySchema: v.GenericSchema<unknown, PointsEntry> = v.object({
  kind: v.picklist(POINTS_KINDS),
  orderId: text(64),
  returnId: v.exactOptional(text(64)),
  change: pointsSchema,
  balance: pointsSchema,
  at: millisSchema,
})
