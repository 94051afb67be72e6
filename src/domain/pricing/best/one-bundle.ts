/**
 * One bundle with one kind of slot over any number of goods, as a store-wide 买二送一 is: the best sets without a search.
 *
 * Sets for a price, and such of which several pieces cost less: the dearest pieces go together, then the next dearest.
 * Swapping two pieces of such sets never gains, as long as no price floor cuts what a set gives.
 *
 * Sets of which one piece costs less: put the pieces in a row, dearest first. Pieces can be the cheaper ones of as many
 * sets exactly where the first n of the row hold at most n ÷ (buy + 1) of them, for every n. Such choices form a
 * matroid, so taking in turn what gives most and still fits is best, whatever floors leave of it.
 */
import type { Component } from './component'
import type { Single } from './dearest-first'
import { alone, cheapestSingles, dearestOf, outcomeOf, setOf } from './dearest-first'
import type { BundleOffer } from './offer'
import { excludes } from './offer'
import type { Outcome, Taken } from './outcome'
import type { Regions } from './regions'
import { isInOneRegion } from './regions'
import type { UnitClass } from './unit-class'

/** Whether `bestSets` finds the cheapest outcome: nothing else binds the pieces, and floors do not get in the way. */
export function isOneBundle({ bundles, classes, scarce }: Component, regions: Regions): boolean {
  const [bundle, another] = bundles
  if (bundle === undefined || another !== undefined || scarce.length > 0) return false
  if (bundle.slots.length > 1 || bundle.allowance.fen !== Number.POSITIVE_INFINITY) return false
  return (
    isInOneRegion(classes, regions) &&
    classes.every(({ options }) => options.every(({ offer }) => !excludes(bundle, offer))) &&
    areFloorsTame(bundle, classes)
  )
}

function areFloorsTame({ benefit, slots }: BundleOffer, classes: readonly UnitClass[]): boolean {
  if (classes.every(({ floor }) => floor === 0)) return true
  if (benefit.kind !== 'buy-get') {
    const highest = classes
      .flatMap(({ floor, count }) => new Array<number>(Math.min(count, slots[0]?.count ?? 0)).fill(floor))
      .sort((a, b) => b - a)
      .slice(0, slots[0]?.count)
    return highest.reduce((sum, floor) => sum + floor, 0) <= benefit.price
  }
  // at another price such a piece could stand elsewhere in the row, and still give the same
  return classes.every(({ floor, options }) => {
    const least = Math.min(...options.map(({ amount }) => amount))
    const isCut = least - Math.ceil((least * benefit.percent) / 100) < floor
    return !isCut || (benefit.get === 1 && options.every(({ amount }) => amount === least))
  })
}

/** Null where two promotions of one layer would share a unit. */
export function bestSets(component: Component, regions: Regions): Outcome | null {
  const [bundle] = component.bundles as [BundleOffer]
  const { benefit } = bundle
  const row = dearestOf(cheapestSingles(component))
  const groups =
    benefit.kind === 'buy-get' && benefit.get === 1
      ? byWhatTheyGive(row, benefit, bundle.allowance.count)
      : inTurn(row, bundle.slots[0]?.count ?? 1)
  const taken: Taken[] = []
  const used = new Set<Single>()
  for (const group of groups.slice(0, bundle.allowance.count)) {
    const set = setOf(
      bundle,
      group.map((single) => ({ single, slot: 0 })),
    )
    if (set === null) break
    taken.push(...set)
    for (const single of group) used.add(single)
  }
  return outcomeOf([...taken, ...row.filter((single) => !used.has(single)).map(alone)], regions)
}

function inTurn(row: readonly Single[], size: number): Single[][] {
  const groups: Single[][] = []
  for (let at = 0; at + size <= row.length; at += size) groups.push(row.slice(at, at + size))
  return groups
}

/** The pieces that give most are the cheaper ones of a set each, with the dearest of the others before them in the row. */
function byWhatTheyGive(
  row: readonly Single[],
  { buy, percent }: { readonly buy: number; readonly percent: number },
  most: number,
): Single[][] {
  const gives = row.map(({ unit, option: { amount } }) =>
    Math.min(Math.ceil((amount * percent) / 100), amount - unit.floor),
  )
  const byGift = row.map((_, at) => at).filter((at) => (gives[at] as number) > 0)
  byGift.sort((a, b) => (gives[b] as number) - (gives[a] as number) || a - b)
  // set n is full at place n × size of the row at the earliest: a piece may take the last set that is free until its place
  const size = buy + 1
  const freeUpTo = Array.from({ length: Math.floor(row.length / size) + 1 }, (_, set) => set)
  const lastFree = (set: number): number => {
    let at = set
    while (freeUpTo[at] !== at) {
      freeUpTo[at] = freeUpTo[freeUpTo[at] as number] as number
      at = freeUpTo[at] as number
    }
    return at
  }
  const cheaper: number[] = []
  for (const at of byGift) {
    if (cheaper.length >= most) break
    const set = lastFree(Math.floor((at + 1) / size))
    if (set === 0) continue
    freeUpTo[set] = set - 1
    cheaper.push(at)
  }
  const isCheaper = new Set(cheaper)
  const paid = row.filter((_, at) => !isCheaper.has(at))
  cheaper.sort((a, b) => a - b)
  return cheaper.map((at, n) => [...paid.slice(n * buy, (n + 1) * buy), row[at] as Single])
}
