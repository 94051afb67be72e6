/** Endpoints: staff take the money for an order, from the payer's payment code or at their own till. */
import * as v from 'valibot'
import type { OrderId } from '@/domain/kernel'
import { endpoint } from '../endpoint'
import { orderSchema } from '../schemas/order'
import { chargeSchema } from '../schemas/payment'
import { amountSchema, countSchema, id, text } from '../schemas/scalars'

const ORDER_REFUSALS = ['unknown-order', 'other-store'] as const
const TAKING_REFUSALS = [
  ...ORDER_REFUSALS,
  'order-closed',
  'already-paid',
  'payment-open',
  'tender-not-offered',
  'wallet-changes-price',
  /** It is not what the order is due. */
  'wrong-amount',
] as const

/** Whose money it will be, of which order. */
const taking = { orderId: id<OrderId>(), amount: amountSchema }
const chargeReply = v.object({ order: orderSchema, charge: chargeSchema })

export const findDue = endpoint({
  method: 'POST',
  path: '/staff/till/find',
  summary: 'The order of this store behind a code on the shopper’s phone or a typed number, and what is due',
  audience: 'staff',
  body: v.object({ text: text(512) }),
  reply: v.object({
    order: orderSchema,
    /** The last payment code that was charged for it; null: none. */
    charge: v.nullable(chargeSchema),
    /** How many there have been. */
    charges: countSchema,
    /** The shopper is paying it some other way, which has to end first. */
    isBeingPaid: v.boolean(),
  }),
  refusals: [...ORDER_REFUSALS],
})

export const chargeCode = endpoint({
  method: 'POST',
  path: '/staff/till/charges',
  summary:
    'Charge the payer’s payment code for an order; repeated with the same key it is one charge, and while one is not known there is no other',
  audience: 'staff',
  body: v.object({ ...taking, code: text(64) }),
  reply: chargeReply,
  refusals: [
    ...TAKING_REFUSALS,
    'not-a-payment-code',
    'wallet-not-taken',
    /** Too old, used before, or nobody's. */
    'code-invalid',
  ],
  isSecret: true,
})

export const readCharge = endpoint({
  method: 'GET',
  path: '/staff/till/charges/:paymentId',
  summary: 'How a charge stands: the network is asked anew',
  audience: 'staff',
  body: null,
  reply: chargeReply,
  refusals: [],
})

export const endCharge = endpoint({
  method: 'POST',
  path: '/staff/till/charges/:paymentId/end',
  summary:
    'Give a charge up: the network takes it back, or gives back what it has taken; it may be paid by then',
  audience: 'staff',
  body: null,
  reply: chargeReply,
  refusals: ['network-down'],
})

export const takeAtTill = endpoint({
  method: 'POST',
  path: '/staff/till/receipts',
  summary: 'The order has been paid at the till, in cash or by card',
  audience: 'staff',
  body: v.object({ ...taking, receipt: v.pipe(v.string(), v.regex(/^[0-9A-Za-z-]{4,32}$/)) }),
  reply: v.object({ order: orderSchema }),
  refusals: [
    ...TAKING_REFUSALS,
    /** The till's receipt stands for another order. */
    'receipt-used',
  ],
})
