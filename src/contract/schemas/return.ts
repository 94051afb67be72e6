/** Schemas of goods that come back: the record on an order, what a return is worth, and what may not come back. */
import * as v from 'valibot'
import type { LineId, ReturnId } from '@/domain/kernel'
import type { Picked, Return, ReturnLimit, ReturnValue } from '@/domain/order'
import { REFUND_STATES, RETURN_KEEPERS, RETURN_LIMITS, RETURN_REASONS } from '@/domain/order'
import { amountSchema, countSchema, fenSchema, id, millisSchema, text } from './scalars'

const lineId = id<LineId>()

export const returnReasonSchema = v.picklist(RETURN_REASONS)

export const picksSchema: v.GenericSchema<unknown, Picked[]> = v.pipe(
  v.array(
    v.object({
      lineId,
      count: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(50)),
    }),
  ),
  v.minLength(1),
  v.maxLength(500),
)

export const returnSchema: v.GenericSchema<unknown, Return> = v.object({
  id: id<ReturnId>(),
  at: millisSchema,
  reason: returnReasonSchema,
  lines: v.array(v.object({ lineId, count: countSchema })),
  money: amountSchema,
  points: countSchema,
  refund: v.picklist(REFUND_STATES),
})

export const returnValueSchema: v.GenericSchema<unknown, ReturnValue> = v.object({
  money: amountSchema,
  points: countSchema,
  lines: v.array(v.object({ lineId, count: v.pipe(v.number(), v.safeInteger()), worth: fenSchema })),
  sets: v.array(v.object({ set: text(80), stays: countSchema, saving: fenSchema })),
})

export const returnLimitSchema: v.GenericSchema<unknown, ReturnLimit> = v.object({
  why: v.picklist(RETURN_LIMITS),
  by: v.picklist(RETURN_KEEPERS),
})
