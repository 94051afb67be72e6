/** The price of one pack for the shopper who holds it, as of now. */
import type { CartLine } from '@/domain/cart'
import type { LineId } from '@/domain/kernel'
import { idOf } from '@/domain/kernel'
import { lineFactsOf } from '@/domain/product'
import { storeIdOf } from '@/domain/trip'
import { useCatalog, usePricingContext, useTrip } from '@/wiring-hooks'
import type { Piece } from './piece'
import { pieceOf } from './piece'
import type { Looked } from './use-price-check'

export function usePiece(line: CartLine | null): Piece | null {
  const trip = useTrip()
  const book = useCatalog(({ assortment }) => assortment?.book ?? null)
  const context = usePricingContext()
  if (!line || !book || book.storeId !== storeIdOf(trip)) return null
  return pieceOf(line, book, context)
}

/** The line a match would become, were it added. */
export function lineOf({ match: { product, code } }: Looked): CartLine {
  return { id: idOf<LineId>('looked-at'), productId: product.id, ...lineFactsOf(product, code) }
}
