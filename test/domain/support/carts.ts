/** Carts and the facts that change them, in the fewest words. */
import type { Cart, CartEvent, CartLine, Goods } from '@/domain/cart'
import { EMPTY_CART, reduceCart } from '@/domain/cart'
import { lineId, pieces, productId } from './goods'
import { must } from './result'

type Scanned = Extract<CartEvent, { kind: 'goods-scanned' }>

export function scanned(product: string, goods: Goods = pieces(1), extra: Partial<Scanned> = {}): CartEvent {
  return {
    kind: 'goods-scanned',
    lineId: lineId(`line-${product}`),
    productId: productId(product),
    code: `code-${product}`,
    goods,
    lastDay: null,
    batch: null,
    purchaseLimit: null,
    ...extra,
  }
}

export function quantitySet(line: string, quantity: number, purchaseLimit: number | null = null): CartEvent {
  return { kind: 'line-quantity-set', lineId: lineId(line), quantity, purchaseLimit }
}

export const removed = (line: string): CartEvent => ({ kind: 'line-removed', lineId: lineId(line) })
export const undone: CartEvent = { kind: 'change-undone' }

/** Applies facts that must all be accepted. */
export function cartAfter(...events: CartEvent[]): Cart {
  return events.reduce((cart, event) => must(reduceCart(cart, event)), EMPTY_CART)
}

export const cartWith = (...lines: CartLine[]): Cart => ({ revision: 1, lines, before: null })
