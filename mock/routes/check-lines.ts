/** Whether a store sells these lines today: the server’s own look at every code, label, date, batch and limit. */
import type { CartLine, Goods } from '@/domain/cart'
import { pieceCount } from '@/domain/cart'
import { parseCode } from '@/domain/code'
import type { LineId, Millis, Result } from '@/domain/kernel'
import { err, ok } from '@/domain/kernel'
import type { PriceBook } from '@/domain/pricing'
import { withLabelChecked } from '@/domain/pricing'
import type { CatalogIndex, Product, ProductMatch } from '@/domain/product'
import { eachMatch, isProductCode, lineFactsOf, matchProduct } from '@/domain/product'
import type { Store } from '@/domain/store'

const FAULTS = [
  'product-unavailable',
  'recalled',
  'past-its-date',
  'label-refused',
  'over-purchase-limit',
] as const
type FaultCode = (typeof FAULTS)[number]
type Fault = { readonly code: FaultCode; readonly lineIds: readonly LineId[] }

type Shop = {
  readonly store: Store
  readonly index: CatalogIndex
  readonly prices: PriceBook['prices']
  readonly now: Millis
}

/**
 * The lines as their own codes tell them, whatever the phone made of those codes; or the first fault in the order
 * of `FAULTS`, with every line that has it.
 */
export function checkLines(shop: Shop, lines: readonly CartLine[]): Result<readonly CartLine[], Fault> {
  const read = lines.map((line) => ({ id: line.id, result: readLine(shop, line) }))
  const overLimit = lines.filter((line) => isOverLimit(shop.index, lines, line)).map(({ id }) => id)
  for (const code of FAULTS) {
    const faulty = read.flatMap(({ id, result }) => (!result.ok && result.error === code ? [id] : []))
    const lineIds = code === 'over-purchase-limit' ? overLimit : faulty
    if (lineIds.length > 0) return err({ code, lineIds })
  }
  return ok(read.flatMap(({ result }) => (result.ok ? [result.value] : [])))
}

function readLine(shop: Shop, line: CartLine): Result<CartLine, FaultCode> {
  const product = shop.index.byId(line.productId)
  if (!product) return err('product-unavailable')
  const fault = faultOf(product)
  if (fault) return err(fault)
  const match = matchesOf(shop, line.code).find((each) => 'product' in each && each.product.id === product.id)
  switch (match?.kind) {
    case 'found':
    case 'needs-age-check': {
      const facts = lineFactsOf(product, match.code)
      return isAsRead(line.goods, facts.goods)
        ? ok({ ...line, ...facts, goods: line.goods })
        : err('label-refused')
    }
    case 'recalled':
    case 'recall-unclear':
      return err('recalled')
    case 'expired':
      return err('past-its-date')
    default:
      return err('label-refused')
  }
}

/** What keeps every piece of a product from being sold. */
function faultOf({ availability, restriction }: Product): FaultCode | undefined {
  if (availability.kind === 'recalled' && availability.batches === null) return 'recalled'
  const isOffered = availability.kind === 'on-sale' || availability.kind === 'recalled'
  return isOffered && restriction.kind !== 'till-only' ? undefined : 'product-unavailable'
}

/** Everything a kept code may mean in this store today. */
function matchesOf({ store, index, prices, now }: Shop, code: string): readonly ProductMatch[] {
  const codes = parseCode({ text: code, symbology: 'typed', at: now }, store.templates).filter(isProductCode)
  return eachMatch(codes.map((each) => withLabelChecked(matchProduct(each, index, now), prices)))
}

/** Pieces may be counted up; a weight or a price is that of the label. */
function isAsRead(told: Goods, read: Goods): boolean {
  return told.kind === read.kind && printed(told) === printed(read)
}

function printed(goods: Goods): number | null {
  if (goods.kind === 'pieces') return null
  return goods.kind === 'weight' ? goods.grams : goods.price
}

function isOverLimit(index: CatalogIndex, lines: readonly CartLine[], { productId }: CartLine): boolean {
  const limit = index.byId(productId)?.purchaseLimit ?? null
  return limit !== null && pieceCount(lines.filter((line) => line.productId === productId)) > limit
}
