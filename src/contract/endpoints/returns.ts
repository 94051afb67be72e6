/** Endpoints: the desk for returns. */
import * as v from 'valibot'
import type { LineId, OrderId } from '@/domain/kernel'
import { endpoint } from '../endpoint'
import { orderSchema } from '../schemas/order'
import {
  picksSchema,
  returnLimitSchema,
  returnReasonSchema,
  returnSchema,
  returnValueSchema,
} from '../schemas/return'
import { countSchema, id, text } from '../schemas/scalars'

const ORDER_REFUSALS = ['unknown-order', 'other-store', 'not-paid'] as const
const GOODS_REFUSALS = ['more-than-left', 'needs-supervisor', 'not-returnable'] as const

/** What comes back, of which order, and why. */
const returning = { orderId: id<OrderId>(), lines: picksSchema, reason: returnReasonSchema }

export const findReturn = endpoint({
  method: 'POST',
  path: '/staff/returns/find',
  summary: 'The paid order of this store behind a receipt’s code or a typed order number',
  audience: 'staff',
  body: v.object({ text: text(512) }),
  reply: v.object({
    order: orderSchema,
    /** Lines that do not come back like others; the rest anyone on duty may take. */
    limits: v.array(v.object({ lineId: id<LineId>(), limit: returnLimitSchema })),
  }),
  refusals: [...ORDER_REFUSALS],
})

export const previewReturn = endpoint({
  method: 'POST',
  path: '/staff/returns/preview',
  summary: 'What a return would be worth now, and why; changes nothing',
  audience: 'staff',
  body: v.object(returning),
  reply: v.object({ value: returnValueSchema }),
  refusals: [...ORDER_REFUSALS, ...GOODS_REFUSALS],
})

export const confirmReturn = endpoint({
  method: 'POST',
  path: '/staff/returns',
  summary: 'Take goods back and pay for them; repeated with the same key it is one return',
  audience: 'staff',
  body: v.object({
    ...returning,
    /** How many returns of this order staff have seen; with another number they have seen another price. */
    after: countSchema,
  }),
  reply: v.object({ order: orderSchema, made: returnSchema }),
  refusals: [...ORDER_REFUSALS, ...GOODS_REFUSALS, 'return-changed'],
})
