/** Facts about the basket, and the one function that applies them. */
import type { CalendarDate, LineId, ProductId, Result } from '../kernel'
import { err, gramsOf, ok, unreachable } from '../kernel'
import type { Cart, CartLine, Goods } from './cart'
import { MAX_LINES, MAX_PIECES_A_LINE, piecesOf } from './cart'

export type CartEvent =
  | {
      readonly kind: 'goods-scanned'
      readonly lineId: LineId
      readonly productId: ProductId
      readonly code: string
      readonly goods: Goods
      readonly lastDay: CalendarDate | null
      readonly batch: string | null
      readonly purchaseLimit: number | null
    }
  | {
      readonly kind: 'line-quantity-set'
      readonly lineId: LineId
      readonly quantity: number
      readonly purchaseLimit: number | null
    }
  | { readonly kind: 'line-removed'; readonly lineId: LineId }
  | { readonly kind: 'change-undone' }

export const CART_REFUSALS = [
  'quantity-not-whole',
  'too-many-pieces',
  'too-many-lines',
  'over-purchase-limit',
  'no-such-line',
  'not-countable',
  'nothing-to-undo',
] as const
export type CartRefusal = (typeof CART_REFUSALS)[number]

/** Applies one fact. A refusal leaves the cart exactly as it was. */
export function reduceCart(cart: Cart, event: CartEvent): Result<Cart, CartRefusal> {
  switch (event.kind) {
    case 'goods-scanned':
      return scanned(cart, event)
    case 'line-quantity-set':
      return quantitySet(cart, event)
    case 'line-removed':
      if (!cart.lines.some((line) => line.id === event.lineId)) return err('no-such-line')
      return ok(
        changed(
          cart,
          cart.lines.filter((line) => line.id !== event.lineId),
        ),
      )
    case 'change-undone':
      if (cart.before === null) return err('nothing-to-undo')
      return ok({ revision: cart.revision + 1, lines: cart.before, before: null })
    default:
      return unreachable(event)
  }
}

function scanned(
  cart: Cart,
  event: Extract<CartEvent, { kind: 'goods-scanned' }>,
): Result<Cart, CartRefusal> {
  const { lineId, productId, code, goods, lastDay, batch, purchaseLimit } = event
  if (!isSound(goods)) return err('quantity-not-whole')
  const added = goods.kind === 'pieces' ? goods.quantity : 1
  if (purchaseLimit !== null && piecesOf(cart, productId) + added > purchaseLimit)
    return err('over-purchase-limit')
  const mate = cart.lines.find((line) => canMerge(line, event))
  if (mate && mate.goods.kind === 'pieces') {
    return setPieces(cart, mate, mate.goods.quantity + added)
  }
  if (cart.lines.length >= MAX_LINES) return err('too-many-lines')
  if (added > MAX_PIECES_A_LINE) return err('too-many-pieces')
  return ok(changed(cart, [...cart.lines, { id: lineId, productId, code, goods, lastDay, batch }]))
}

/** Only counted pieces of one product, code, date and batch merge; a weighed or labelled pack is its own line. */
function canMerge(line: CartLine, event: Extract<CartEvent, { kind: 'goods-scanned' }>): boolean {
  return (
    line.goods.kind === 'pieces' &&
    event.goods.kind === 'pieces' &&
    line.productId === event.productId &&
    line.code === event.code &&
    line.lastDay === event.lastDay &&
    line.batch === event.batch
  )
}

function quantitySet(
  cart: Cart,
  { lineId, quantity, purchaseLimit }: Extract<CartEvent, { kind: 'line-quantity-set' }>,
): Result<Cart, CartRefusal> {
  const line = cart.lines.find(({ id }) => id === lineId)
  if (!line) return err('no-such-line')
  if (line.goods.kind !== 'pieces') return err('not-countable')
  if (!Number.isSafeInteger(quantity) || quantity < 0) return err('quantity-not-whole')
  if (quantity === line.goods.quantity) return ok(cart)
  if (quantity === 0) return reduceCart(cart, { kind: 'line-removed', lineId })
  const total = piecesOf(cart, line.productId) - line.goods.quantity + quantity
  const grows = quantity > line.goods.quantity
  if (grows && purchaseLimit !== null && total > purchaseLimit) return err('over-purchase-limit')
  return setPieces(cart, line, quantity)
}

function setPieces(cart: Cart, line: CartLine, quantity: number): Result<Cart, CartRefusal> {
  if (quantity > MAX_PIECES_A_LINE) return err('too-many-pieces')
  const goods: Goods = { kind: 'pieces', quantity }
  return ok(
    changed(
      cart,
      cart.lines.map((each) => (each.id === line.id ? { ...each, goods } : each)),
    ),
  )
}

function changed(cart: Cart, lines: readonly CartLine[]): Cart {
  return { revision: cart.revision + 1, lines, before: cart.lines }
}

function isSound(goods: Goods): boolean {
  switch (goods.kind) {
    case 'pieces':
      return Number.isSafeInteger(goods.quantity) && goods.quantity > 0
    case 'weight':
      return gramsOf(goods.grams) !== undefined
    case 'label-price':
    case 'sticker-price':
      return Number.isSafeInteger(goods.price) && goods.price > 0
    default:
      return unreachable(goods)
  }
}
