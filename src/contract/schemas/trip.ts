/** Schema of the trip as it lies in storage. */
import * as v from 'valibot'
import type { StoreId } from '@/domain/kernel'
import { TENDERS, WALLETS } from '@/domain/payment'
import type { Trip } from '@/domain/trip'
import { couponChoiceSchema } from './coupon'
import { exitPassSchema, finalVerdictSchema } from './exit'
import { cartSchema, orderSchema, quoteSchema, seenSchema } from './order'
import { paymentSchema } from './payment'
import { id, millisSchema } from './scalars'

const visit = { storeId: id<StoreId>() }
const basket = {
  ...visit,
  cart: cartSchema,
  // saved before coupons were: the best choice
  coupons: v.optional(couponChoiceSchema, 'auto'),
  // saved before points could pay
  usesPoints: v.optional(v.boolean(), false),
  startedAt: millisSchema,
}

// saved before it was kept: nothing
const shown = {
  seen: v.optional(v.nullable(seenSchema), null),
  pricedAt: v.optional(v.nullable(millisSchema), null),
}

// saved before the tender was kept: whether it was asked, and no more
const orderAskSchema = v.union([
  v.nullable(v.object({ tender: v.nullable(v.picklist(TENDERS)) })),
  v.pipe(
    v.boolean(),
    v.transform((asked) => (asked ? { tender: null } : null)),
  ),
])

export const tripSchema: v.GenericSchema<unknown, Trip> = v.variant('phase', [
  v.object({ phase: v.literal('idle') }),
  v.object({
    phase: v.literal('shopping'),
    ...basket,
    // saved before orders that nobody heard of were undone
    toUndo: v.optional(v.nullable(quoteSchema), null),
    ...shown,
  }),
  v.object({
    phase: v.literal('quoted'),
    ...basket,
    quote: quoteSchema,
    ...shown,
    quotedFor: v.optional(v.nullable(v.picklist(WALLETS)), null),
    orderAsked: v.optional(orderAskSchema, null),
    kept: v.optional(v.nullable(v.object({ quote: quoteSchema, ...shown })), null),
  }),
  v.object({
    phase: v.literal('paying'),
    ...basket,
    order: orderSchema,
    pricedAt: shown.pricedAt,
    payment: paymentSchema,
  }),
  v.object({ phase: v.literal('paid'), ...visit, order: orderSchema, pass: exitPassSchema }),
  v.object({ phase: v.literal('left'), ...visit, order: orderSchema, verdict: finalVerdictSchema }),
])
