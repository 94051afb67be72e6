/** The shape of a receipt worked out by hand, and how it becomes a cart and a book. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CartLine, Goods } from '@/domain/cart'
import type { Tier } from '@/domain/member'
import type { PriceBook, PricedCart, PricingContext } from '@/domain/pricing'
import { asking, book, markdown, nthFree } from '../domain/support/books'
import { day, label, line, pieces, sticker, TODAY, weight } from '../domain/support/goods'

type Amounts = { readonly list: number; readonly ordinary?: number; readonly premium?: number }
type ReceiptLine = {
  readonly product: string
  readonly list: number
  readonly member: number
  readonly promotion: number
  /** By a markdown or a sticker; zero when it is not written. */
  readonly reduced?: number
  readonly pay: number
}

export type Golden = {
  readonly title: string
  readonly tier: Tier
  readonly prices: { readonly [product: string]: Amounts }
  readonly promotions: readonly {
    readonly id: string
    readonly every: number
    readonly products: readonly string[]
  }[]
  /** The day of the receipt; without dated goods it does not matter. */
  readonly today?: string
  readonly markdowns?: readonly {
    readonly id: string
    readonly withinDays: number
    readonly percentOff: number
    readonly products: readonly string[]
  }[]
  /** Exactly one of `pieces`, `grams`, `label` (fen) and `sticker` (fen) each. */
  readonly lines: readonly {
    readonly product: string
    /** Tells two lines of one product apart. */
    readonly name?: string
    readonly lastDay?: string
    readonly pieces?: number
    readonly grams?: number
    readonly label?: number
    readonly sticker?: number
  }[]
  /** The whole working, in fen: `words: equation`. */
  readonly steps: readonly string[]
  readonly receipt: {
    readonly lines: readonly ReceiptLine[]
    readonly listTotal: number
    readonly total: number
    readonly savings: number
    readonly unpriced: readonly string[]
  }
}

export function goldens(): { file: string; golden: Golden }[] {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.json'))
  return files.map((file) => {
    const golden = JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')) as Golden
    return { file, golden }
  })
}

export function bookOf({ prices, promotions, markdowns = [] }: Golden): PriceBook {
  return book(
    prices,
    promotions.map(({ id, every, products }) => nthFree(id, every, products)),
    markdowns.map(({ id, withinDays, percentOff, products }) =>
      markdown(id, withinDays, percentOff, products),
    ),
  )
}

export const contextOf = ({ tier, today }: Golden): PricingContext =>
  asking(tier, today === undefined ? TODAY : day(today))

export function linesOf({ lines }: Golden): CartLine[] {
  return lines.map((each) => {
    const lastDay = each.lastDay === undefined ? null : day(each.lastDay)
    return line(each.product, goodsOf(each), each.name ?? each.product, { lastDay })
  })
}

/** What the golden leaves out because it is nothing. */
export function inFull({ receipt }: Golden): Golden['receipt'] {
  return { ...receipt, lines: receipt.lines.map((each) => ({ reduced: 0, ...each })) }
}

function goodsOf(each: Golden['lines'][number]): Goods {
  if (each.pieces !== undefined) return pieces(each.pieces)
  if (each.grams !== undefined) return weight(each.grams)
  if (each.label !== undefined) return label(each.label)
  if (each.sticker !== undefined) return sticker(each.sticker)
  throw new Error(`no goods: ${each.product}`)
}

/** A priced cart in the words of a golden receipt. */
export function receiptOf(cart: PricedCart): Golden['receipt'] {
  const lines = cart.lines.map((each) => ({
    product: each.lineId,
    list: each.listAmount,
    member: sumOf(each.adjustments, 'member-price'),
    promotion: sumOf(each.adjustments, 'promotion'),
    reduced: sumOf(each.adjustments, 'markdown') + sumOf(each.adjustments, 'price-sticker'),
    pay: each.amount,
  }))
  return {
    lines,
    listTotal: cart.listTotal,
    total: cart.total,
    savings: cart.savings,
    unpriced: cart.unpriced,
  }
}

function sumOf(adjustments: PricedCart['lines'][number]['adjustments'], kind: string): number {
  return adjustments.filter((each) => each.kind === kind).reduce((sum, { amount }) => sum + amount, 0)
}
