/** Whether a store would sell these lines at all: the server’s own look at every code, label and limit. */
import type { CartLine } from '@/domain/cart'
import { pieceCount } from '@/domain/cart'
import { matchInStore } from '@/domain/code'
import type { LineId } from '@/domain/kernel'
import type { CatalogIndex } from '@/domain/product'
import { indexCatalog } from '@/domain/product'
import type { Store } from '@/domain/store'
import { catalogFor } from '../seed/catalog'

type Fault = {
  readonly code: 'product-unavailable' | 'over-purchase-limit' | 'label-refused'
  readonly lineIds: readonly LineId[]
}

export function checkLines(store: Store, lines: readonly CartLine[]): Fault | undefined {
  const index = indexCatalog(catalogFor(store.id).products)
  return (
    faultOf(
      'product-unavailable',
      lines.filter((line) => !isSold(index, line)),
    ) ??
    faultOf(
      'label-refused',
      lines.filter((line) => !isTrueToLabel(store, index, line)),
    ) ??
    faultOf(
      'over-purchase-limit',
      lines.filter((line) => isOverLimit(index, lines, line)),
    )
  )
}

function faultOf(code: Fault['code'], lines: readonly CartLine[]): Fault | undefined {
  return lines.length > 0 ? { code, lineIds: lines.map(({ id }) => id) } : undefined
}

function isSold(index: CatalogIndex, { productId }: CartLine): boolean {
  const product = index.byId(productId)
  return product?.availability.kind === 'on-sale' && product.restriction.kind !== 'till-only'
}

/** Weights and label prices are read again from the label itself; a phone cannot make them up. */
function isTrueToLabel(store: Store, index: CatalogIndex, { productId, code, goods }: CartLine): boolean {
  const product = index.byId(productId)
  if (goods.kind === 'pieces') return product?.saleUnit === 'piece'
  return matchInStore(code, store.templates).some((label) => {
    if (label.plu !== product?.plu) return false
    if (label.kind === 'price-embedded') return goods.kind === 'label-price' && goods.price === label.price
    return goods.kind === 'weight' && goods.grams === label.grams
  })
}

function isOverLimit(index: CatalogIndex, lines: readonly CartLine[], { productId }: CartLine): boolean {
  const limit = index.byId(productId)?.purchaseLimit ?? null
  return limit !== null && pieceCount(lines.filter((line) => line.productId === productId)) > limit
}
