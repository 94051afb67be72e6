/** Schemas of carts, quotes and orders. */
import * as v from 'valibot'
import type { Cart, CartLine, Goods } from '@/domain/cart'
import type { Fen, LineId, OrderId, ProductId, PromotionId, QuoteId, StoreId } from '@/domain/kernel'
import { millis, minutes } from '@/domain/kernel'
import { TIERS } from '@/domain/member'
import type { Due, Order, Quote, Seen } from '@/domain/order'
import { dueOf, ORDER_STATUSES } from '@/domain/order'
import { MERCHANT_CODES, TENDERS, WALLETS } from '@/domain/payment'
import type { CouponId } from '@/domain/pricing'
import { LAYERS } from '@/domain/pricing'
import { returnSchema } from './return'
import {
  amountSchema,
  batchSchema,
  calendarDateSchema,
  codeTextSchema,
  countSchema,
  fenSchema,
  gramsSchema,
  id,
  localTextSchema,
  millisSchema,
  text,
} from './scalars'

export const goodsSchema: v.GenericSchema<unknown, Goods> = v.variant('kind', [
  v.object({
    kind: v.literal('pieces'),
    quantity: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(50)),
  }),
  v.object({ kind: v.literal('weight'), grams: gramsSchema }),
  v.object({ kind: v.literal('label-price'), price: amountSchema }),
  v.object({ kind: v.literal('sticker-price'), price: amountSchema }),
])

/** What the label said; what was saved before labels were read has neither. */
const labelFacts = {
  lastDay: v.optional(v.nullable(calendarDateSchema), null),
  batch: v.optional(v.nullable(batchSchema), null),
}

export const cartLineSchema: v.GenericSchema<unknown, CartLine> = v.object({
  id: id<LineId>(),
  productId: id<ProductId>(),
  code: codeTextSchema,
  goods: goodsSchema,
  ...labelFacts,
})

const linesSchema = v.pipe(v.array(cartLineSchema), v.maxLength(500))

export const cartSchema: v.GenericSchema<unknown, Cart> = v.object({
  revision: countSchema,
  lines: linesSchema,
  before: v.nullable(linesSchema),
})

/** A receipt saved before promotions brought their words along has none. */
const wordsSchema = v.optional(localTextSchema, { zh: '优惠', en: 'Offer' })

const unitsSchema = v.object({
  count: countSchema,
  amount: amountSchema,
  set: v.nullable(text(80)),
  alone: amountSchema,
})

const pricedLine = {
  lineId: id<LineId>(),
  productId: id<ProductId>(),
  goods: goodsSchema,
  unitPrice: amountSchema,
  listAmount: amountSchema,
  adjustments: v.array(
    v.variant('kind', [
      v.object({ kind: v.literal('member-price'), tier: v.picklist(TIERS), amount: fenSchema }),
      v.object({
        kind: v.literal('promotion'),
        promotionId: id<PromotionId>(),
        layer: v.optional(v.picklist(LAYERS), 'bundle'),
        words: wordsSchema,
        couponId: v.optional(v.nullable(id<CouponId>()), null),
        amount: fenSchema,
      }),
      v.object({
        kind: v.literal('markdown'),
        promotionId: v.optional(id<PromotionId>(), 'markdown'),
        words: wordsSchema,
        amount: fenSchema,
      }),
      v.object({ kind: v.literal('price-sticker'), amount: fenSchema }),
    ]),
  ),
  amount: amountSchema,
  // a receipt saved before returns were reckoned has none
  units: v.optional(v.array(unitsSchema), []),
}

/** What was saved before wallets and points counted has none of it: any wallet pays the whole total. */
const dueFields = {
  wallet: v.optional(v.nullable(v.picklist(WALLETS)), null),
  points: v.optional(v.nullable(v.object({ used: countSchema, worth: amountSchema })), null),
  due: v.optional(amountSchema),
}

function withDue<Bill extends Omit<Due, 'due'> & { readonly total: Fen; readonly due?: Fen | undefined }>(
  bill: Bill,
): Bill & Due {
  return { ...bill, due: bill.due ?? dueOf(bill.total, bill.points) }
}

export const quoteSchema: v.GenericSchema<unknown, Quote> = v.pipe(
  v.object({
    id: id<QuoteId>(),
    storeId: id<StoreId>(),
    cartRevision: countSchema,
    tier: v.picklist(TIERS),
    lines: v.array(v.object(pricedLine)),
    listTotal: amountSchema,
    total: amountSchema,
    ...dueFields,
    expiresAt: millisSchema,
    signature: text(256),
  }),
  v.transform(withDue),
)

/** What the shopper was shown, as their phone keeps it. */
const { lineId, unitPrice, units, amount } = pricedLine
export const seenSchema: v.GenericSchema<unknown, Seen> = v.object({
  lines: v.array(v.object({ lineId, unitPrice, units, amount })),
  points: dueFields.points,
  due: amountSchema,
})

// paid before there was anything but wallets: with that wallet
const paidSchema = v.union([
  v.object({
    at: millisSchema,
    tender: v.picklist(TENDERS),
    wallet: v.nullable(v.picklist(WALLETS)),
    // saved before it was kept, or a network this build does not know
    code: v.optional(v.fallback(v.nullable(v.picklist(MERCHANT_CODES)), null), null),
  }),
  v.pipe(
    v.object({ at: millisSchema, wallet: v.picklist(WALLETS) }),
    v.transform(({ at, wallet }) => ({ at, tender: wallet, wallet, code: null })),
  ),
])

/** How long stores held an order that was saved before it said so. */
const HELD = minutes(30)

export const orderSchema: v.GenericSchema<unknown, Order> = v.pipe(
  v.object({
    id: id<OrderId>(),
    number: text(32),
    storeId: id<StoreId>(),
    storeName: localTextSchema,
    tier: v.picklist(TIERS),
    lines: v.array(
      v.object({
        ...pricedLine,
        ...labelFacts,
        name: localTextSchema,
        size: localTextSchema,
        picture: text(500),
        minimumAge: v.nullable(countSchema),
      }),
    ),
    listTotal: amountSchema,
    total: amountSchema,
    ...dueFields,
    createdAt: millisSchema,
    payBefore: v.optional(millisSchema),
    status: v.picklist(ORDER_STATUSES),
    paid: v.nullable(paidSchema),
    // an order saved before goods could come back has none
    returns: v.optional(v.array(returnSchema), []),
  }),
  v.transform(withDue),
  v.transform((order) => ({ ...order, payBefore: order.payBefore ?? millis(order.createdAt + HELD) })),
)
