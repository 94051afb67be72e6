/** Quotes, orders and passes made from a cart, as the server would make them. */
import type { Cart } from '@/domain/cart'
import type { ExitPass } from '@/domain/exit'
import type { OrderId, PassToken, QuoteId, StoreId } from '@/domain/kernel'
import { fen, idOf, millis } from '@/domain/kernel'
import type { Order, OrderLine, Quote } from '@/domain/order'
import type { PricedLine } from '@/domain/pricing'
import { priceCart } from '@/domain/pricing'
import { asking, book } from './books'

export const STORE = idOf<StoreId>('store-1')
const SHOP = book({ milk: 590, tea: 2990, apples: 1990, beer: 800 })

const priced = (cart: Cart) => priceCart(cart, SHOP, asking())

export function quoteFor(cart: Cart, facts: Partial<Quote> = {}): Quote {
  const { tier, lines, listTotal, total } = priced(cart)
  return {
    id: idOf<QuoteId>(`quote-${cart.revision}`),
    storeId: STORE,
    cartRevision: cart.revision,
    tier,
    lines,
    listTotal,
    total,
    wallet: null,
    points: null,
    due: total,
    expiresAt: millis(600_000),
    signature: 'signed',
    ...facts,
  }
}

export function orderLine(line: PricedLine, minimumAge: number | null = null): OrderLine {
  return {
    ...line,
    name: { zh: '', en: '' },
    size: { zh: '', en: '' },
    picture: '',
    minimumAge,
    lastDay: null,
    batch: null,
  }
}

export function orderFor(cart: Cart, facts: Partial<Order> = {}): Order {
  const { tier, lines, listTotal, total } = priced(cart)
  return {
    id: idOf<OrderId>('order-1'),
    number: '0001',
    storeId: STORE,
    storeName: { zh: '', en: '' },
    tier,
    lines: lines.map((line) => orderLine(line)),
    listTotal,
    total,
    wallet: null,
    points: null,
    due: total,
    createdAt: millis(1000),
    payBefore: millis(1_801_000),
    status: 'unpaid',
    paid: null,
    returns: [],
    ...facts,
  }
}

export function passFor(order: Order, facts: Partial<ExitPass> = {}): ExitPass {
  return {
    token: idOf<PassToken>('A'.repeat(26)),
    orderId: order.id,
    storeId: order.storeId,
    issuedAt: millis(2000),
    expiresAt: millis(602_000),
    pieces: 1,
    total: fen(order.due),
    ...facts,
  }
}
