/** How much work the search for the cheapest total takes, basket by basket: steps, not time, so the same on every machine. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CartLine } from '@/domain/cart'
import { findBest } from '@/domain/pricing/best/find-best'
import { problemOf } from '@/domain/pricing/best/problem'
import type { PricingContext } from '@/domain/pricing/context'
import type { PriceBook } from '@/domain/pricing/price-book'
import { busyBook, cartOf, SHOPPER } from '../../../bench/pricing/busy-shop'
import { storeWideShops } from '../../../bench/pricing/store-wide'
import { goldens } from '../../../golden/golden'
import { bookOf, contextOf, linesOf } from '../../../golden/golden-basket'
import { randomBasket } from '../../../oracle/random-basket'
import { nastyBasket } from '../../support/nasty-basket'

const FILE = join(import.meta.dirname, 'work-table.json')
const RANDOM = 400

type Basket = {
  readonly name: string
  readonly lines: readonly CartLine[]
  readonly book: PriceBook
  readonly context: PricingContext
  /** Steps it may take; as many as in the shop when not said. */
  readonly most?: number
}

/** Steps, then the fen of the total, then the fen it may be too high. */
export type Row = readonly [steps: number, total: number, gap: number]
export type WorkTable = { readonly [basket: string]: Row }

export function workOf({ lines, book, context, most }: Basket): Row {
  const { steps, total, gap } = findBest(problemOf(lines, book, context), most)
  return [steps, total, gap]
}

export const readWork = (): WorkTable => JSON.parse(readFileSync(FILE, 'utf8')) as WorkTable

export function writeWork(table: WorkTable): void {
  const rows = Object.entries(table).map(([name, row]) => `  ${JSON.stringify(name)}: [${row.join(', ')}]`)
  writeFileSync(FILE, `{\n${rows.join(',\n')}\n}\n`)
}

export function baskets(): readonly Basket[] {
  const book = busyBook(300)
  return [
    ...goldens().map(({ file, golden }) => ({
      name: file,
      lines: linesOf(golden),
      book: bookOf(golden),
      context: contextOf(golden),
    })),
    ...Array.from({ length: RANDOM }, (_, i) => ({ name: `random ${i + 1}`, ...randomBasket(i + 1) })),
    ...storeWideShops(40).map(({ name, lines, shop, shopper }) => ({
      name,
      lines,
      book: shop,
      context: shopper,
    })),
    ...[30, 200].map((lines) => ({
      name: `${lines} lines on a busy day`,
      lines: cartOf(lines),
      book,
      context: SHOPPER,
    })),
    ...[2, 3, 4].map((products) => ({
      name: `${products} nasty products`,
      ...nastyBasket(products),
      most: 2000,
    })),
  ]
}
