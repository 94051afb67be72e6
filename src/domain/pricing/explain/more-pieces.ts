/** Pieces that are lacking for one more set, or for the next quantity tier. */
import type { CartLine } from '../../cart'
import { pieceCount } from '../../cart'
import type { LineId, ProductId } from '../../kernel'
import { hasOwn, idOf } from '../../kernel'
import type { BundleBenefit, ItemBenefit } from '../benefits/benefits'
import { bundleRule } from '../benefits/benefits'
import type { GoodsFilter } from '../goods-filter'
import type { Promotion } from '../promotion'
import { usesLeft } from '../promotion'
import type { Told } from './told'
import { passes, toldLines } from './told'
import { unfilled } from './unfilled'

export type MorePieces = { readonly productId: ProductId; readonly missing: number }

/** Whether so many more pieces can be bought at all. */
export type MayAdd = (productId: ProductId, pieces: number) => boolean

/** Null where nothing of a set is in the basket yet, or goods of more than one kind are lacking. */
export function piecesToNextSet(
  promotion: Promotion,
  benefit: BundleBenefit,
  told: Told,
  mayAdd: MayAdd,
): MorePieces | null {
  const slots = bundleRule(benefit).slots(benefit, promotion.goods)
  const lines = toldLines(told)
  const most = Math.min(usesLeft(promotion, told.context), pieceCount(lines.map(({ line }) => line)) + 1)
  for (let sets = 1; sets <= most; sets++) {
    const missing = unfilled(slots, sets, lines, told.context)
    if (missing.every((each) => each === 0)) continue
    const lacking = slots.flatMap((slot, i) =>
      (missing[i] ?? 0) > 0 ? [{ slot, missing: missing[i] ?? 0 }] : [],
    )
    const [only] = lacking
    if (!only || lacking.length > 1 || (slots.length === 1 && only.missing >= only.slot.count)) return null
    return cheapestOf(only.slot.filters, only.missing, told, mayAdd)
  }
  return null
}

/** Null where none of its goods is in the basket, or the highest tier is reached. */
export function piecesToNextTier(
  promotion: Promotion,
  benefit: Extract<ItemBenefit, { kind: 'quantity-tiers' }>,
  told: Told,
  mayAdd: MayAdd,
): MorePieces | null {
  const alike = toldLines(told).flatMap(({ line }) =>
    line.goods.kind === 'pieces' && passes(line, [promotion.goods], told.context) ? [line] : [],
  )
  const pieces = pieceCount(alike)
  const next = benefit.tiers.find(({ from }) => from > pieces)
  if (pieces === 0 || !next) return null
  return cheapestOf([promotion.goods], next.from - pieces, told, mayAdd)
}

/** Goods of the basket before others, and of these the cheapest. */
function cheapestOf(
  filters: readonly GoodsFilter[],
  missing: number,
  told: Told,
  mayAdd: MayAdd,
): MorePieces | null {
  const { book, cart, context } = told
  const suits = (productId: ProductId) =>
    passes(lineOf(productId, missing), filters, context) && mayAdd(productId, missing)
  const list = (productId: ProductId) =>
    hasOwn(book.prices, productId) ? (book.prices[productId]?.list ?? 0) : 0
  const here = cart.lines.filter(({ goods }) => goods.kind === 'pieces').map(({ productId }) => productId)
  const inBasket = here.filter(suits)
  const all =
    inBasket.length > 0
      ? inBasket
      : Object.keys(book.prices)
          .map(idOf<ProductId>)
          .filter(suits)
  const [cheapest] = [...all].sort((a, b) => list(a) - list(b))
  return cheapest === undefined ? null : { productId: cheapest, missing }
}

export function lineOf(productId: ProductId, quantity: number): CartLine {
  return {
    id: idOf<LineId>('one-more'),
    productId,
    code: '',
    goods: { kind: 'pieces', quantity },
    lastDay: null,
    batch: null,
  }
}
