/** Endpoints: from a cart to a paid order and its pass. */
import * as v from 'valibot'
import type { OrderId, PaymentId, StoreId } from '@/domain/kernel'
import { TENDERS, WALLETS } from '@/domain/payment'
import { endpoint } from '../endpoint'
import { couponChoiceSchema } from '../schemas/coupon'
import { exitPassSchema, verdictSchema } from '../schemas/exit'
import { cartLineSchema, orderSchema, quoteSchema } from '../schemas/order'
import { reportSchema } from '../schemas/payment'
import { countSchema, id } from '../schemas/scalars'
import { ATTEMPT_REFUSALS, attemptBody, attemptReply } from './attempt'

const LINE_REFUSALS = ['product-unavailable', 'over-purchase-limit'] as const
/** What a label tells of its very piece; a quote ends before any of it can change. */
const LABEL_REFUSALS = ['recalled', 'past-its-date', 'label-refused'] as const

export const createQuote = endpoint({
  method: 'POST',
  path: '/quotes',
  summary: 'Price a cart by the store’s own book; the only total an order is made from',
  audience: 'session',
  body: v.object({
    storeId: id<StoreId>(),
    cartRevision: countSchema,
    lines: v.pipe(v.array(cartLineSchema), v.minLength(1), v.maxLength(500)),
    /** Which of this person's coupons may be used; ids of others count for nothing. */
    coupons: v.optional(couponChoiceSchema, 'auto'),
    /** The wallet that will pay; its own discounts are in the quote. Null: not chosen yet. */
    wallet: v.optional(v.nullable(v.picklist(WALLETS)), null),
    /** Pay a part with as many of this person’s points as the rule allows. */
    usePoints: v.optional(v.boolean(), false),
  }),
  reply: v.object({ quote: quoteSchema }),
  refusals: [...LINE_REFUSALS, ...LABEL_REFUSALS, 'over-amount-cap'],
})

export const placeOrder = endpoint({
  method: 'POST',
  path: '/orders',
  summary: 'Make an order of a quote; repeated with the same key it answers the same order',
  audience: 'session',
  body: v.object({ quote: quoteSchema }),
  reply: v.object({ order: orderSchema }),
  refusals: [
    ...LINE_REFUSALS,
    'quote-expired',
    'quote-refused',
    'nothing-to-pay',
    'tier-changed',
    'coupon-gone',
    'offer-gone',
    'points-gone',
  ],
})

export const listOrders = endpoint({
  method: 'GET',
  path: '/orders',
  summary: 'This person’s orders, newest first',
  audience: 'session',
  body: null,
  reply: v.object({ orders: v.array(orderSchema) }),
  refusals: [],
})

export const readOrder = endpoint({
  method: 'GET',
  path: '/orders/:orderId',
  summary: 'One order',
  audience: 'session',
  body: null,
  reply: v.object({ order: orderSchema }),
  refusals: [],
})

export const closeOrder = endpoint({
  method: 'POST',
  path: '/orders/:orderId/close',
  summary: 'Give up an unpaid order',
  audience: 'session',
  body: null,
  reply: v.object({ order: orderSchema }),
  refusals: ['already-paid', 'payment-open', 'paying-elsewhere'],
})

const paymentReply = v.object({ paymentId: id<PaymentId>(), orderId: id<OrderId>(), report: reportSchema })

export const startPayment = endpoint({
  method: 'POST',
  path: '/orders/:orderId/payments',
  summary: 'Start one attempt to pay with one wallet; at most one attempt of an order is open',
  audience: 'session',
  body: attemptBody,
  reply: attemptReply,
  refusals: [...ATTEMPT_REFUSALS, 'wallet-changes-price'],
})

export const readPayment = endpoint({
  method: 'GET',
  path: '/payments/:paymentId',
  summary: 'The server’s word on an attempt',
  audience: 'session',
  body: null,
  reply: paymentReply,
  refusals: [],
})

export const closePayment = endpoint({
  method: 'POST',
  path: '/payments/:paymentId/close',
  summary: 'Ask to end an unpaid attempt; the close may lose to a payment',
  audience: 'session',
  body: null,
  reply: paymentReply,
  refusals: ['network-down', 'paying-elsewhere'],
})

export const continueOrder = endpoint({
  method: 'POST',
  path: '/orders/:orderId/continue',
  summary:
    'Go on with an unpaid order on this phone; refused while another phone of the same person is paying it and has been heard of lately',
  audience: 'session',
  body: null,
  reply: v.object({
    order: orderSchema,
    /** The goods as they were scanned, for a phone that has never seen them. */
    lines: v.pipe(v.array(cartLineSchema), v.maxLength(500)),
    /** The last attempt; null: nobody has begun to pay. */
    attempt: v.nullable(
      v.object({ ...attemptReply.entries, attempt: countSchema, tender: v.picklist(TENDERS) }),
    ),
  }),
  refusals: ['order-closed', 'already-paid', 'paying-elsewhere'],
})

const passReply = v.object({ order: orderSchema, pass: exitPassSchema, verdict: v.nullable(verdictSchema) })

export const issuePass = endpoint({
  method: 'POST',
  path: '/orders/:orderId/pass',
  summary: 'The exit pass of a paid order; a new one when the last ran out unused',
  audience: 'session',
  body: null,
  reply: passReply,
  refusals: ['not-paid', 'all-returned'],
})

export const readPass = endpoint({
  method: 'GET',
  path: '/orders/:orderId/pass',
  summary: 'The pass and what staff have decided so far',
  audience: 'session',
  body: null,
  reply: passReply,
  refusals: ['not-paid', 'all-returned'],
})
