/** Every way worth trying to give a component's promotions to its units. */
import { worthTrying } from './choices'
import type { Component } from './component'
import { isScarce } from './component'
import type { Outcome, Taken } from './outcome'
import { addAmounts, cheapestAmong, distinct, joinTrails, within } from './outcome'
import type { Regions } from './regions'
import { setsWith } from './sets'
import type { Stock } from './stock'
import { keyOf, without } from './stock'
import type { UnitClass } from './unit-class'

/**
 * `cheapest`: what another outcome beats in every region is left out. `every`: all that differ, but for those that cost
 * over `spread` fen more than the cheapest with the same units.
 */
export type Mode = { readonly kind: 'cheapest' } | { readonly kind: 'every'; readonly spread: number }

export const CHEAPEST: Mode = { kind: 'cheapest' }

/** Steps after which a component counts as too large to be searched whole. */
const MOST_STEPS = 200_000

/** Null when there are too many. */
export function explore(component: Component, regions: Regions, mode: Mode): readonly Outcome[] | null {
  const { classes } = component
  const scarce = [...component.scarce, ...component.bundles.filter(isScarce)]
  const tried = classes.map((unit) => worthTrying(unit, mode.kind))
  const optionsAt = (place: number) => tried[place] ?? []
  const zero = new Array<number>(2 * regions.numbers.length).fill(0)
  const keep = (all: readonly Outcome[]) =>
    mode.kind === 'cheapest' ? cheapestAmong(all) : distinct(within(all, mode.spread))
  const known = new Map<string, readonly Outcome[]>()
  let steps = 0

  const outcomesOf = (stock: Stock): readonly Outcome[] => {
    const first = stock.left.findIndex((count) => count > 0)
    if (first === -1) return [{ amounts: zero, trail: null }]
    if (steps > MOST_STEPS) return []
    const key = keyOf(stock, scarce)
    const found = known.get(key) ?? keep(from(stock, first))
    known.set(key, found)
    return found
  }

  const from = (stock: Stock, first: number): Outcome[] =>
    [...byWhatIsLeft(stock, first).values()].flatMap(({ next, owns }) => {
      const rest = outcomesOf(next)
      const kept = keep(owns)
      steps += kept.length * rest.length + owns.length
      return kept.flatMap((own) => rest.map((each) => joined(own, each)))
    })

  const byWhatIsLeft = (stock: Stock, first: number) => {
    const ways = new Map<string, { next: Stock; owns: Outcome[] }>()
    for (const { taken, places } of waysToTake(stock, first)) {
      const amounts = amountsOf(taken, regions)
      const next = amounts && without(stock, taken, places, scarce)
      if (!next) continue
      const own = { amounts, trail: { taken, rest: null } }
      const key = keyOf(next, scarce)
      const alike = ways.get(key)
      if (alike) alike.owns.push(own)
      else ways.set(key, { next, owns: [own] })
    }
    return ways
  }

  const waysToTake = ({ left }: Stock, first: number) => {
    const unit = classes[first] as UnitClass
    const singles = optionsAt(first).map((option) => ({
      taken: [{ unit, option, bundle: null, set: null, off: 0, count: 1 }],
      places: [first],
    }))
    const sets = unit.bundles.flatMap((bundle) =>
      setsWith(first, bundle, classes, { left, optionsAt }).map(({ pieces, off }) => {
        const set = {}
        const taken = pieces.map(
          (piece, i): Taken => ({
            unit: piece.unit,
            option: piece.option,
            bundle,
            set,
            off: off[i] as number,
            count: 1,
          }),
        )
        return { taken, places: pieces.map(({ place }) => place) }
      }),
    )
    return [...sets, ...singles]
  }

  const outcomes = outcomesOf({ left: classes.map(({ count }) => count), given: new Map() })
  return steps > MOST_STEPS ? null : outcomes
}

const joined = (own: Outcome, rest: Outcome): Outcome => ({
  amounts: addAmounts(own.amounts, rest.amounts),
  trail: joinTrails(own.trail, rest.trail),
})

/** What units and floors come to, region by region; null where two promotions of one layer would share a unit. */
export function amountsOf(taken: readonly Taken[], regions: Regions): number[] | null {
  const size = regions.numbers.length
  const amounts = new Array<number>(2 * size).fill(0)
  for (const { unit, option, bundle, off, count } of taken) {
    const region = regions.of(unit, option, bundle)
    if (region === -1) return null
    amounts[region] = (amounts[region] as number) + count * (option.amount - off)
    amounts[size + region] = (amounts[size + region] as number) + count * unit.floor
  }
  return amounts
}
