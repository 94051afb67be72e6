/** The price of one pack for the shopper who holds it, as of now. */
import { useMemo } from 'react'
import type { CartLine } from '@/domain/cart'
import type { LineId } from '@/domain/kernel'
import { gramsOf, idOf } from '@/domain/kernel'
import type { Product } from '@/domain/product'
import { lineFactsOf } from '@/domain/product'
import { storeIdOf } from '@/domain/trip'
import { useCatalog, useTrip } from '@/wiring-hooks'
import { usePricingContext } from '@/wiring-prices'
import type { Piece } from './piece'
import { pieceOf } from './piece'
import type { Looked } from './sheet-state'

export function usePiece(line: CartLine | null): Piece | null {
  const trip = useTrip()
  const book = useCatalog(({ assortment }) => assortment?.book ?? null)
  const context = usePricingContext()
  const storeId = storeIdOf(trip)
  return useMemo(
    () => (!line || !book || book.storeId !== storeId ? null : pieceOf(line, book, context)),
    [line, book, storeId, context],
  )
}

const ONE_KILO = gramsOf(1000)

/** One piece or one kilogram of goods that have not been scanned. */
export function lineOfOne({ id, saleUnit }: Product): CartLine {
  const goods =
    saleUnit === 'weighed' && ONE_KILO
      ? ({ kind: 'weight', grams: ONE_KILO } as const)
      : ({ kind: 'pieces', quantity: 1 } as const)
  return { id: idOf<LineId>('looked-at'), productId: id, code: '', goods, lastDay: null, batch: null }
}

/** The line a match would become, were it added. */
export function lineOf({ match: { product, code } }: Looked): CartLine {
  return { id: idOf<LineId>('looked-at'), productId: product.id, ...lineFactsOf(product, code) }
}
