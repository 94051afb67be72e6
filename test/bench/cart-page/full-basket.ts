/** A visit with very many lines in its basket, and codes of further goods to scan. The cheapest first, to stay under the store's cap. */

import { priceBookFor } from '@mock/seed/price-book'
import { PRODUCTS } from '@mock/seed/products'
import { SEED_STORE_IDS } from '@mock/seed/stores'
import { printedGtin } from '@/domain/code'
import type { StoreId } from '@/domain/kernel'
import { idOf } from '@/domain/kernel'
import type { Product } from '@/domain/product'
import type { Visit } from '../../e2e/support/visit'
import { startVisit } from '../../e2e/support/visit'

const STORE = idOf<StoreId>(SEED_STORE_IDS[0])

export type FullBasket = { readonly visit: Visit; readonly further: readonly string[] }

/** `card`: who is signed in; null is a guest. */
export async function fullBasket(lines: number, card: string | null): Promise<FullBasket> {
  const codes = countedGoods().map(({ gtins: [gtin] }) => (gtin === undefined ? '' : printedGtin(gtin)))
  if (codes.length < lines) throw new Error(`the demo sells ${codes.length} goods by the piece, not ${lines}`)
  const visit = startVisit()
  await visit.checkIn()
  if (card) await visit.signIn(card)
  await visit.scan(...codes.slice(0, lines))
  return { visit, further: codes.slice(lines) }
}

function countedGoods(): readonly Product[] {
  const { prices } = priceBookFor(STORE)
  const priceOf = ({ id }: Product) => prices[id]?.list ?? Number.POSITIVE_INFINITY
  const byCode = new Map<string, number>()
  for (const { gtins } of PRODUCTS) for (const gtin of gtins) byCode.set(gtin, (byCode.get(gtin) ?? 0) + 1)
  const counted = PRODUCTS.filter(
    ({ gtins, availability, restriction, saleUnit, purchaseLimit }) =>
      byCode.get(gtins[0] ?? '') === 1 &&
      availability.kind === 'on-sale' &&
      restriction.kind === 'none' &&
      saleUnit !== 'weighed' &&
      purchaseLimit === null,
  )
  return [...counted].sort((a, b) => priceOf(a) - priceOf(b))
}
