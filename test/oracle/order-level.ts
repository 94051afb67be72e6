/** The oracle's order layers: every allowed choice of basket, coupon and wallet promotions, regions exactly shared. */
import { allocateFen, fen } from '@/domain/kernel'
import type { Promotion } from '@/domain/pricing/promotion'
import { layerOf, sharesGroup } from './holding'

/** The units that belong to the same order-level promotions: bit i of `mask` is the i-th promotion. */
export type Region = { readonly mask: number; readonly amount: number; readonly room: number }

/** An order-level promotion that holds, and what it may still give away. */
export type OrderOffer = { readonly promotion: Promotion; readonly budget: number }

/** The offers in order of layer then book, and all choices of them in which no two share a group. */
export type OrderOffers = { readonly offers: readonly OrderOffer[]; readonly choices: readonly number[] }

export function orderOffers(inBookOrder: readonly OrderOffer[]): OrderOffers {
  const offers = (['basket', 'coupon', 'wallet'] as const).flatMap((layer) =>
    inBookOrder.filter(({ promotion }) => layerOf(promotion) === layer),
  )
  const choices = Array.from({ length: 2 ** offers.length }, (_, choice) => choice).filter((choice) =>
    offers.every((a, i) =>
      offers.every(
        (b, j) => !(i < j && has(choice, i) && has(choice, j) && sharesGroup(a.promotion, b.promotion)),
      ),
    ),
  )
  return { offers, choices }
}

const has = (mask: number, i: number) => ((mask >> i) & 1) === 1

/**
 * The least these units cost, or undefined where that is surely not below `best`: each promotion gives at most its
 * rule on all its goods before anything else came off.
 */
export function cheapestChoice(
  { offers, choices }: OrderOffers,
  regions: readonly Region[],
  best: number,
): number | undefined {
  const subtotal = regions.reduce((sum, { amount }) => sum + amount, 0)
  const most = offers.map((offer, i) =>
    offOf(
      offer,
      regions.filter(({ mask }) => has(mask, i)),
    ),
  )
  const leastWith = (choice: number) =>
    subtotal - most.reduce((sum, off, i) => sum + (has(choice, i) ? off : 0), 0)
  let least: number | undefined
  for (const choice of choices) {
    if (leastWith(choice) >= (least ?? best)) continue
    if (most.some((off, i) => has(choice, i) && off === 0)) continue
    if (isCrowded(offers, choice, regions)) continue
    const total = totalOf(offers, choice, regions)
    if (total !== undefined && total < (least ?? best)) least = total
  }
  return least
}

/** Whether two promotions of one layer share a unit. */
function isCrowded(offers: readonly OrderOffer[], choice: number, regions: readonly Region[]): boolean {
  return regions.some(({ mask }) => {
    const layers = offers.filter((_, i) => has(mask & choice, i)).map(({ promotion }) => layerOf(promotion))
    return new Set(layers).size < layers.length
  })
}

/** Undefined where one of the promotions gives nothing: then it is not used, and regions are others. */
function totalOf(
  offers: readonly OrderOffer[],
  choice: number,
  regions: readonly Region[],
): number | undefined {
  const merged = new Map<number, { mask: number; amount: number; room: number }>()
  for (const { mask, amount, room } of regions) {
    const one = merged.get(mask & choice) ?? { mask: mask & choice, amount: 0, room: 0 }
    merged.set(mask & choice, { ...one, amount: one.amount + amount, room: one.room + room })
  }
  // a region's number keeps its rank when the promotions that are not used are left out of the count
  const inOrder = [...merged.values()].sort((a, b) => a.mask - b.mask)
  for (const [i, offer] of offers.entries()) {
    if (!has(choice, i)) continue
    const its = inOrder.filter(({ mask }) => has(mask, i))
    const off = offOf(offer, its)
    if (off === 0) return undefined
    const shares = allocateFen(
      fen(off),
      its.map(({ room }) => room),
    )
    for (const [k, region] of its.entries()) {
      region.amount -= shares[k] ?? 0
      region.room -= shares[k] ?? 0
    }
  }
  return inOrder.reduce((sum, { amount }) => sum + amount, 0)
}

function offOf({ promotion: { benefit }, budget }: OrderOffer, goods: readonly Region[]): number {
  const base = goods.reduce((sum, { amount }) => sum + amount, 0)
  const room = goods.reduce((sum, each) => sum + each.room, 0)
  switch (benefit.kind) {
    case 'spend-steps':
      return Math.min(highest(benefit.steps, base)?.off ?? 0, room, budget)
    case 'every-spend':
      return Math.min(benefit.off * Math.floor(base / benefit.spend), benefit.most ?? Infinity, room, budget)
    case 'spend-percent': {
      const percent = highest(benefit.steps, base)?.percent ?? 0
      return Math.min(Math.ceil((base * percent) / 100), benefit.most ?? Infinity, room, budget)
    }
    default:
      throw new Error(`${benefit.kind} is no order benefit`)
  }
}

function highest<Step extends { readonly spend: number }>(
  steps: readonly Step[],
  base: number,
): Step | undefined {
  return steps
    .filter(({ spend }) => spend <= base)
    .reduce<Step | undefined>(
      (top, step) => (top === undefined || step.spend > top.spend ? step : top),
      undefined,
    )
}
