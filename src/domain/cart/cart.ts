/** The basket: lines in the order they were scanned, and nothing derived from them. */
import type { CalendarDate, Fen, Grams, LineId, ProductId } from '../kernel'

/** How much of a product a line holds, and whether a label or the price book decides its price. */
export type Goods =
  | { readonly kind: 'pieces'; readonly quantity: number }
  | { readonly kind: 'weight'; readonly grams: Grams }
  /** A pack whose label prints its list price. */
  | { readonly kind: 'label-price'; readonly price: Fen }
  /** One piece with a sticker that reduces its price. */
  | { readonly kind: 'sticker-price'; readonly price: Fen }

export type CartLine = {
  readonly id: LineId
  readonly productId: ProductId
  /** What was scanned, as text from which the server reads label, date and batch again. */
  readonly code: string
  readonly goods: Goods
  /** The last day of sale by the label, or null where it names none. */
  readonly lastDay: CalendarDate | null
  /** The batch by the label, or null. */
  readonly batch: string | null
}

export type Cart = {
  /** Grows by one with every change; a quote is good for one revision only. */
  readonly revision: number
  readonly lines: readonly CartLine[]
  /** The lines before the last change, for one step of undo. */
  readonly before: readonly CartLine[] | null
}

export const EMPTY_CART: Cart = { revision: 0, lines: [], before: null }

export const MAX_PIECES_A_LINE = 50
export const MAX_LINES = 500

/** Pieces in the bag: a weighed pack counts as one. */
export function pieceCount(lines: readonly { readonly goods: Goods }[]): number {
  return lines.reduce((sum, { goods }) => sum + (goods.kind === 'pieces' ? goods.quantity : 1), 0)
}

/** Pieces of one product over all its lines, for purchase limits. */
export function piecesOf(cart: Cart, productId: ProductId): number {
  return pieceCount(cart.lines.filter((line) => line.productId === productId))
}
