/** The order layers, one after the other, over the amounts of the regions. */
import { allocateFen, fen } from '../../kernel'
import type { OrderOffer } from './offer'
import type { Regions } from './regions'
import { isIn } from './regions'

/** What the units of each region cost together, then their floors together. */
export type Amounts = readonly number[]

/** What one promotion takes off, region by region (in the order of `numbers`). */
export type Shares = { readonly offer: OrderOffer; readonly off: readonly number[] }

/** The total after all promotions of the plan. */
export function totalOf(regions: Regions, amounts: Amounts): number {
  return walk(regions, amounts, actual, null)
}

/** As `totalOf`, with what each promotion takes off where. */
export function settle(regions: Regions, amounts: Amounts): { total: number; shares: readonly Shares[] } {
  const shares: Shares[] = []
  const total = walk(regions, amounts, actual, shares)
  return { total, shares }
}

/** What comes off for the promotion at `i`, whose goods cost `base`. */
export type Off = (offer: OrderOffer, base: number, i: number) => number

const actual: Off = ({ rule, benefit }, base) => rule.off(benefit, base)

export function walk(
  { plan, numbers }: Regions,
  amounts: Amounts,
  offFor: Off,
  shares: Shares[] | null,
): number {
  const size = numbers.length
  const left = amounts.slice(0, size)
  let total = 0
  for (const amount of left) total += amount
  plan.forEach((offer, i) => {
    let base = 0
    let room = 0
    for (let r = 0; r < size; r++) {
      if (!isIn(numbers[r] as number, i)) continue
      base += left[r] as number
      room += (left[r] as number) - (amounts[size + r] as number)
    }
    const off = Math.min(offFor(offer, base, i), room, offer.allowance.fen)
    if (off <= 0) return
    total -= off
    if (i === plan.length - 1 && shares === null) return
    const share = shareOut(off, numbers, i, left, amounts)
    for (let r = 0; r < size; r++) left[r] = (left[r] as number) - (share[r] as number)
    shares?.push({ offer, off: share })
  })
  return total
}

function shareOut(
  off: number,
  numbers: readonly number[],
  i: number,
  left: readonly number[],
  amounts: Amounts,
): readonly number[] {
  const size = numbers.length
  const places = numbers.flatMap((number, r) => (isIn(number, i) ? [r] : []))
  const rooms = places.map((r) => (left[r] as number) - (amounts[size + r] as number))
  const parts = places.length === 1 ? [off] : allocateFen(fen(off), rooms)
  const share = new Array<number>(size).fill(0)
  places.forEach((r, n) => {
    share[r] = parts[n] as number
  })
  return share
}
