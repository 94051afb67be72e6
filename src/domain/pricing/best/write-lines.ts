/** The lines of a priced cart: list amount, every adjustment, and what is left. */
import type { CartLine } from '../../cart'
import { addFen, allocateFen, fen, multiplyFen, sumFen } from '../../kernel'
import type { Tier } from '../../member'
import type { Adjustment, PricedLine } from '../priced-cart'
import { addAdjustment, adjustmentsOf, promotionOff } from './adjustments'
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
  /** What may still come off, by region; shrinks as discounts are shared out. */
  readonly rooms: number[]
  readonly adjustments: Adjustment[]
}

export function writeLines(lines: readonly CartLine[], best: Best, tier: Tier): PricedLine[] {
  const dealt = dealOut(best.outcome.trail)
  const drafts: Draft[] = []
  for (const line of lines) {
    const taken = dealt.get(line.id)
    if (taken)
      drafts.push({
        line,
        taken,
        rooms: roomsOf(taken, best.regions),
        adjustments: adjustmentsOf(taken, tier),
      })
  }
  shareOut(drafts, best)
  const nameOf = setNames()
  return drafts.map((draft) => written(draft, nameOf))
}

function roomsOf(taken: readonly Taken[], regions: Regions): number[] {
  const rooms = new Array<number>(regions.numbers.length).fill(0)
  for (const { unit, option, bundle, off, count } of taken) {
    const region = regions.of(unit, option, bundle)
    rooms[region] = (rooms[region] as number) + count * (option.amount - off - unit.floor)
  }
  return rooms
}

/** What order-level promotions take off: region by region, to the lines that have something to give there. */
function shareOut(drafts: readonly Draft[], { regions, outcome }: Best) {
  const inRegion = regions.numbers.map((_, region) => drafts.filter(({ rooms }) => rooms[region] !== 0))
  for (const { offer, off } of settle(regions, outcome.amounts).shares) {
    off.forEach((share, region) => {
      if (share <= 0) return
      const members = inRegion[region] as readonly Draft[]
      const parts = allocateFen(
        fen(share),
        members.map(({ rooms }) => rooms[region] as number),
      )
      members.forEach(({ rooms, adjustments }, n) => {
        const part = parts[n] as number
        if (part === 0) return
        rooms[region] = (rooms[region] as number) - part
        addAdjustment(adjustments, promotionOff(offer.promotion, part, offer.coupon?.id ?? null))
      })
    })
  }
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
