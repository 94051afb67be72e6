/** Schemas of exit passes and verdicts. */
import * as v from 'valibot'
import type { ExitPass, ExitVerdict, FinalVerdict, Inspection } from '@/domain/exit'
import { PASS_REFUSALS, STOP_REASONS } from '@/domain/exit'
import type { LineId, OrderId, PassToken, StoreId } from '@/domain/kernel'
import { orderSchema } from './order'
import { amountSchema, countSchema, id, millisSchema } from './scalars'

export const passTokenSchema = id<PassToken>()

export const exitPassSchema: v.GenericSchema<unknown, ExitPass> = v.object({
  token: passTokenSchema,
  orderId: id<OrderId>(),
  storeId: id<StoreId>(),
  issuedAt: millisSchema,
  expiresAt: millisSchema,
  pieces: countSchema,
  total: amountSchema,
})

const letThrough = v.object({ kind: v.literal('let-through') })
const stop = v.object({ kind: v.literal('stop'), reason: v.picklist(STOP_REASONS) })

export const verdictSchema: v.GenericSchema<unknown, ExitVerdict> = v.variant('kind', [
  letThrough,
  v.object({ kind: v.literal('check-items'), lineIds: v.array(id<LineId>()) }),
  stop,
])

export const finalVerdictSchema: v.GenericSchema<unknown, FinalVerdict> = v.variant('kind', [
  letThrough,
  stop,
])

export const inspectionSchema: v.GenericSchema<unknown, Inspection> = v.variant('kind', [
  v.object({ kind: v.literal('open'), pass: exitPassSchema, order: orderSchema }),
  v.object({ kind: v.literal('refused'), reason: v.picklist(PASS_REFUSALS), at: v.nullable(millisSchema) }),
])
