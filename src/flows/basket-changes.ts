/** What a scan does to the basket: one piece in, or the piece it put in out again. */
import type { LineId, Result } from '@/domain/kernel'
import { idOf, mapOk } from '@/domain/kernel'
import type { ProductMatch } from '@/domain/product'
import { codeText, lineFactsOf } from '@/domain/product'
import type { Trip, TripRefusal } from '@/domain/trip'
import { cartOf } from '@/domain/trip'
import type { Ids } from '@/platform/ports'
import type { TripStore } from '@/stores/trip-store'

export type Sellable = Extract<ProductMatch, { kind: 'found' | 'needs-age-check' }>

/** The line a piece went to, and the basket's revision after that. */
export type PutLine = { readonly lineId: LineId; readonly revision: number }

export function createBasketChanges({ ids, trip }: { readonly ids: Ids; readonly trip: TripStore }) {
  const lineOf = ({ lineId }: PutLine) => cartOf(trip.getState().trip).lines.find(({ id }) => id === lineId)

  return {
    put(match: Sellable): Result<PutLine, TripRefusal> {
      const { product, code } = match
      const lineId = idOf<LineId>(ids.next('l'))
      const recorded = trip.record({
        kind: 'cart-changed',
        change: {
          kind: 'goods-scanned',
          lineId,
          productId: product.id,
          ...lineFactsOf(product, code),
          purchaseLimit: product.purchaseLimit,
        },
      })
      return mapOk(recorded, (after) => ({
        lineId: lineHolding(after, match, lineId),
        revision: cartOf(after).revision,
      }))
    },

    /** What the line holds; undefined when it is gone. */
    productIn: (put: PutLine) => lineOf(put)?.productId,

    /** Takes out the piece that was put there; as if it had never been in where nothing has happened since. */
    takeBack(put: PutLine): void {
      const line = lineOf(put)
      if (!line) return
      const { lineId } = put
      if (cartOf(trip.getState().trip).revision === put.revision) {
        trip.record({ kind: 'cart-changed', change: { kind: 'change-undone' } })
      } else if (line.goods.kind === 'pieces') {
        const quantity = line.goods.quantity - 1
        const change = { kind: 'line-quantity-set', lineId, quantity, purchaseLimit: null } as const
        trip.record({ kind: 'cart-changed', change })
      } else {
        trip.record({ kind: 'cart-changed', change: { kind: 'line-removed', lineId } })
      }
    },
  }
}

/** A merged scan lands on an older line. */
function lineHolding(trip: Trip, { product, code }: Sellable, fresh: LineId): LineId {
  const { lines } = cartOf(trip)
  if (lines.some(({ id }) => id === fresh)) return fresh
  const mate = lines.find((line) => line.productId === product.id && line.code === codeText(code))
  return mate?.id ?? fresh
}
