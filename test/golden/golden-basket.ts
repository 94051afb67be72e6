/** A golden as what pricing takes: a cart, a book and who is asking. */
import type { CartLine, Goods } from '@/domain/cart'
import { fen } from '@/domain/kernel'
import type { PriceBook, PricingContext } from '@/domain/pricing'
import { asking, book, held, promotion } from '../domain/support/books'
import { clock, day, label, line, pieces, sticker, weight } from '../domain/support/goods'
import type { Golden, GoldenLine } from './golden'

export const bookOf = ({ prices, promotions = [] }: Golden): PriceBook =>
  book(prices, promotions.map(promotion))

export function contextOf(golden: Golden): PricingContext {
  const { tier, now, coupons = [], categories = {}, budgets = {}, taken = {} } = golden
  return asking(tier, {
    ...(now === undefined ? {} : { now: clock(now) }),
    categoryOf: (id) => categories[id],
    channel: golden.channel ?? 'scan',
    isFirstPurchase: golden.isFirstPurchase ?? false,
    wallet: golden.wallet ?? null,
    coupons: coupons.map(({ id, promotion: of, expires }) => held(id, of, clock(expires))),
    taken,
    budgets: Object.fromEntries(Object.entries(budgets).map(([id, left]) => [id, fen(left)])),
  })
}

export const nameOf = ({ name, product }: GoldenLine): string => name ?? product

export function linesOf({ lines }: Golden): CartLine[] {
  return lines.map((each) => {
    const lastDay = each.lastDay === undefined ? null : day(each.lastDay)
    return line(each.product, goodsOf(each), nameOf(each), { lastDay })
  })
}

function goodsOf(each: GoldenLine): Goods {
  if (each.pieces !== undefined) return pieces(each.pieces)
  if (each.grams !== undefined) return weight(each.grams)
  if (each.label !== undefined) return label(each.label)
  if (each.sticker !== undefined) return sticker(each.sticker)
  throw new Error(`no goods: ${each.product}`)
}
