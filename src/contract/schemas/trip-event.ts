/** Schema of the events of a trip as they lie in the journal. */
import * as v from 'valibot'
import type { CartEvent } from '@/domain/cart'
import type { LineId, PaymentId, ProductId, QuoteId, StoreId } from '@/domain/kernel'
import type { PaymentEvent } from '@/domain/payment'
import { TENDERS, WALLETS } from '@/domain/payment'
import type { TripEvent } from '@/domain/trip'
import { couponChoiceSchema } from './coupon'
import { exitPassSchema, finalVerdictSchema } from './exit'
import { cartLineSchema, goodsSchema, orderSchema, quoteSchema, seenSchema } from './order'
import { invocationSchema, reportSchema } from './payment'
import { batchSchema, calendarDateSchema, codeTextSchema, countSchema, id, millisSchema } from './scalars'

/** One schema a kind, so that an event without one does not compile. */
type ByKind<E extends { readonly kind: string }> = {
  readonly [K in E['kind']]: v.GenericSchema<unknown, Extract<E, { readonly kind: K }>>
}

function oneOf<E extends { readonly kind: string }>(byKind: ByKind<E>): v.GenericSchema<unknown, E> {
  const schemas = new Map<unknown, v.GenericSchema<unknown, E>>(Object.entries(byKind))
  return v.lazy(
    (input) => schemas.get((input as { kind?: unknown } | null)?.kind) ?? NEVER,
  ) as v.GenericSchema<unknown, E>
}
const NEVER = v.never() as v.GenericSchema<unknown, never>

const lineId = id<LineId>()
const purchaseLimit = v.nullable(countSchema)
const quantity = v.pipe(v.number(), v.safeInteger())

const cartEventSchema = oneOf<CartEvent>({
  'goods-scanned': v.object({
    kind: v.literal('goods-scanned'),
    lineId,
    productId: id<ProductId>(),
    code: codeTextSchema,
    goods: goodsSchema,
    lastDay: v.nullable(calendarDateSchema),
    batch: v.nullable(batchSchema),
    purchaseLimit,
  }),
  'line-quantity-set': v.object({ kind: v.literal('line-quantity-set'), lineId, quantity, purchaseLimit }),
  'line-removed': v.object({ kind: v.literal('line-removed'), lineId }),
  'change-undone': v.object({ kind: v.literal('change-undone') }),
})

const paymentId = id<PaymentId>()
const wallet = v.picklist(WALLETS)
const tender = v.picklist(TENDERS)
const attempt = countSchema

const paymentEventSchema = oneOf<PaymentEvent>({
  'attempt-started': v.object({
    kind: v.literal('attempt-started'),
    attempt,
    paymentId,
    invocation: invocationSchema,
  }),
  'attempt-refused': v.object({ kind: v.literal('attempt-refused'), attempt }),
  'wallet-left': v.object({ kind: v.literal('wallet-left') }),
  'payment-reported': v.object({ kind: v.literal('payment-reported'), paymentId, report: reportSchema }),
  'answer-lost': v.object({ kind: v.literal('answer-lost'), attempt }),
  disowned: v.object({ kind: v.literal('disowned'), attempt }),
  'close-asked': v.object({ kind: v.literal('close-asked') }),
  'tender-chosen': v.object({ kind: v.literal('tender-chosen'), tender }),
})

const plain = <const K extends string>(kind: K) => v.object({ kind: v.literal(kind) })
const passed = { order: orderSchema, pass: exitPassSchema }

export const tripEventSchema = oneOf<TripEvent>({
  'checked-in': v.object({ kind: v.literal('checked-in'), storeId: id<StoreId>(), at: millisSchema }),
  'cart-changed': v.object({ kind: v.literal('cart-changed'), change: cartEventSchema }),
  'coupons-chosen': v.object({ kind: v.literal('coupons-chosen'), coupons: couponChoiceSchema }),
  'points-chosen': v.object({ kind: v.literal('points-chosen'), use: v.boolean() }),
  'quote-received': v.object({
    kind: v.literal('quote-received'),
    quote: quoteSchema,
    pricedAt: v.nullable(millisSchema),
    seen: v.nullable(seenSchema),
    wallet: v.nullable(wallet),
  }),
  'kept-quote-taken': plain('kept-quote-taken'),
  'quote-dropped': plain('quote-dropped'),
  'order-asked': v.object({ kind: v.literal('order-asked'), tender }),
  'order-undone': v.object({ kind: v.literal('order-undone'), quoteId: id<QuoteId>() }),
  'order-found-paid': v.object({
    kind: v.literal('order-found-paid'),
    quoteId: id<QuoteId>(),
    order: orderSchema,
  }),
  'order-placed': v.object({ kind: v.literal('order-placed'), order: orderSchema, tender }),
  'order-continued': v.object({
    kind: v.literal('order-continued'),
    order: orderSchema,
    lines: v.array(cartLineSchema),
    attempt: v.nullable(
      v.object({ attempt, tender, paymentId, invocation: invocationSchema, report: reportSchema }),
    ),
    tender,
    at: millisSchema,
  }),
  'payment-moved': v.object({ kind: v.literal('payment-moved'), move: paymentEventSchema }),
  'order-closed': plain('order-closed'),
  'pass-issued': v.object({ kind: v.literal('pass-issued'), ...passed }),
  'pass-recovered': v.object({ kind: v.literal('pass-recovered'), ...passed }),
  'verdict-received': v.object({ kind: v.literal('verdict-received'), verdict: finalVerdictSchema }),
  'pass-lapsed': v.object({ kind: v.literal('pass-lapsed'), at: millisSchema }),
  'goods-returned': plain('goods-returned'),
  'trip-given-up': plain('trip-given-up'),
  'trip-ended': plain('trip-ended'),
})
