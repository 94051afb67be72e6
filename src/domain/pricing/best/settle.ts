/** The order layers, one after the other, over the amounts of the regions. */
import { allocateFen, fen } from '../../kernel'
import type { OrderOffer } from './offer'
import type { Regions } from './regions'

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
  { plan, numbers, members }: Regions,
  amounts: Amounts,
  offFor: Off,
  shares: Shares[] | null,
): number {
  const size = numbers.length
  const left = amounts.slice(0, size)
  let total = 0
  for (const amount of left) total += amount
  for (let i = 0; i < plan.length; i++) {
    const offer = plan[i] as OrderOffer
    const places = members[i] as readonly number[]
    let base = 0
    let room = 0
    for (const r of places) {
      base += left[r] as number
      room += (left[r] as number) - (amounts[size + r] as number)
    }
    const off = Math.min(offFor(offer, base, i), room, offer.allowance.fen)
    if (off <= 0) continue
    total -= off
    if (i === plan.length - 1 && shares === null) break
    const parts = shareOut(off, places, left, amounts)
    places.forEach((r, n) => {
      left[r] = (left[r] as number) - (parts[n] as number)
    })
    shares?.push({ offer, off: numbers.map((_, r) => parts[places.indexOf(r)] ?? 0) })
  }
  return total
}

/** By place the part of what comes off, by what the region there has to give. */
function shareOut(
  off: number,
  places: readonly number[],
  left: readonly number[],
  amounts: Amounts,
): readonly number[] {
  if (places.length === 1) return [off]
  const rooms = places.map((r) => (left[r] as number) - (amounts[left.length + r] as number))
  return allocateFen(fen(off), rooms)
}
