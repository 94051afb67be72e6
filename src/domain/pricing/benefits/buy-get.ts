/**
 * 买 X 送 Y, 第二件半价: of `buy + get` pieces the `get` cheapest cost `percent` less. With a `reward` the `get` pieces
 * come from that set, whatever they cost.
 */
import { countFault, firstFault, percentFault } from '../checks'
import type { GoodsFilter } from '../goods-filter'
import type { BundlePiece, BundleRule } from './bundle-benefit'

type BuyGet = {
  readonly buy: number
  readonly get: number
  readonly percent: number
  readonly reward: GoodsFilter | null
}

export const buyGet: BundleRule<BuyGet> = {
  basis: 'item',
  slots: ({ buy, get, reward }, goods) =>
    reward === null
      ? [{ count: buy + get, filters: [goods] }]
      : [
          { count: buy, filters: [goods] },
          { count: get, filters: [reward] },
        ],
  off({ get, percent, reward }, pieces) {
    const cheaper = new Set(reward === null ? cheapest(pieces, get) : pieces.filter(({ slot }) => slot === 1))
    return pieces.map((piece) =>
      cheaper.has(piece) ? Math.min(Math.ceil((piece.amount * percent) / 100), piece.room) : 0,
    )
  },
  fault: ({ buy, get, percent }) => firstFault(countFault(buy), countFault(get), percentFault(percent)),
}

/** Of equal prices the later piece is the cheaper one. */
function cheapest(pieces: readonly BundlePiece[], count: number): BundlePiece[] {
  const byPrice = pieces.map((piece, index) => ({ piece, index }))
  byPrice.sort((a, b) => a.piece.amount - b.piece.amount || b.index - a.index)
  return byPrice.slice(0, count).map(({ piece }) => piece)
}
