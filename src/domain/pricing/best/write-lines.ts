/** The lines of a priced cart: list amount, every adjustment, and what is left. */
import type { CartLine } from '../../cart'
import { addFen, allocateFen, fen, multiplyFen, sumFen } from '../../kernel'
import type { Tier } from '../../member'
import type { Adjustment, PricedLine } from '../priced-cart'
import { adjustmentsOf, promotionOff, withAdded } from './adjustments'
import { dealOut } from './deal-out'
import type { Best } from './find-best'
import type { Taken } from './outcome'
import { pricedUnits, setNames } from './priced-units'
import type { Regions } from './regions'
import { settle } from './settle'
import { unitsOf } from './sort-into-classes'

type Draft = {
  readonly line: CartLine
  readonly taken: readonly Taken[]
  /** What may still come off, by region. */
  readonly rooms: readonly number[]
  readonly adjustments: readonly Adjustment[]
}

export function writeLines(lines: readonly CartLine[], { outcome, regions }: Best, tier: Tier): PricedLine[] {
  const dealt = dealOut(outcome.trail)
  const nameOf = setNames()
  const drafts = lines.flatMap((line): Draft[] => {
    const taken = dealt.get(line.id)
    if (!taken) return []
    return [{ line, taken, rooms: roomsOf(taken, regions), adjustments: adjustmentsOf(taken, tier) }]
  })
  const { shares } = settle(regions, outcome.amounts)
  return shares
    .flatMap(({ offer, off }) => off.map((share, region) => ({ offer, share, region })))
    .filter(({ share }) => share > 0)
    .reduce((all, { offer, share, region }) => {
      const parts = allocateFen(
        fen(share),
        all.map(({ rooms }) => rooms[region] as number),
      )
      return all.map((draft, n) => {
        const off = parts[n] as number
        const added = promotionOff(offer.promotion, off, offer.coupon?.id ?? null)
        const rooms = draft.rooms.map((room, r) => (r === region ? room - off : room))
        return { ...draft, rooms, adjustments: withAdded(draft.adjustments, added) }
      })
    }, drafts)
    .map((draft) => written(draft, nameOf))
}

function roomsOf(taken: readonly Taken[], regions: Regions): number[] {
  const rooms = regions.numbers.map(() => 0)
  for (const { unit, option, bundle, off, count } of taken) {
    const region = regions.of(unit, option, bundle)
    rooms[region] = (rooms[region] as number) + count * (option.amount - off - unit.floor)
  }
  return rooms
}

function written({ line, taken, adjustments }: Draft, nameOf: ReturnType<typeof setNames>): PricedLine {
  const [{ unit }] = taken as readonly [Taken]
  const listAmount = multiplyFen(unit.unit.listAmount, unitsOf(line))
  return {
    lineId: line.id,
    productId: line.productId,
    goods: line.goods,
    unitPrice: unit.unit.list,
    listAmount,
    adjustments,
    amount: addFen(listAmount, sumFen(adjustments.map(({ amount }) => amount))),
    units: pricedUnits(taken, nameOf),
  }
}
