/** The ways to hand out one unit of a component, alone or in a set with others. */
import { worthTrying } from './choices'
import type { Component } from './component'
import type { Allowance } from './offer'
import type { Taken } from './outcome'
import { setsWith } from './sets'
import type { Store } from './stock'
import type { Option, UnitClass } from './unit-class'

export type Handed = {
  readonly taken: readonly Taken[]
  readonly places: readonly number[]
  /** Of each scarce promotion. */
  readonly uses: readonly Allowance[]
}

/** From the first class with units left; without ways that another one is as good as. `wanted`: as in `worthTrying`. */
export function waysIn({ classes }: Component, { usesOf }: Store, wanted: 'cheapest' | 'every') {
  const tried = classes.map((unit) => worthTrying(unit, wanted))
  const known = new Map<string, readonly Handed[]>()
  return (left: readonly number[]): readonly Handed[] => {
    const key = left.join()
    const found =
      known.get(key) ??
      worthwhile(
        allWays(classes, left, tried).map((way) => ({ ...way, uses: usesOf(way.taken) })),
        wanted,
      )
    known.set(key, found)
    return found
  }
}

function allWays(
  classes: readonly UnitClass[],
  left: readonly number[],
  tried: readonly (readonly Option[])[],
): Omit<Handed, 'uses'>[] {
  const first = left.findIndex((count) => count > 0)
  const unit = classes[first] as UnitClass
  const optionsAt = (place: number) => tried[place] ?? []
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
  const singles = optionsAt(first).map((option) => ({
    taken: [{ unit, option, bundle: null, set: null, off: 0, count: 1 }],
    places: [first],
  }))
  return [...sets, ...singles]
}

/** `tie`: the same for ways whose costs can be compared. Costs: what units of one class with the same ties come to. */
type Rated = { readonly way: Handed; readonly tie: string; readonly costs: readonly number[] }

function worthwhile(ways: readonly Handed[], wanted: 'cheapest' | 'every'): Handed[] {
  const rated = ways.map((way) => rate(way, wanted))
  const alike = new Map<string, Rated[]>()
  for (const each of rated) {
    const others = alike.get(each.tie) ?? []
    if (others.some((other) => standsIn(other, each))) continue
    alike.set(each.tie, [...others.filter((other) => !standsIn(each, other)), each])
  }
  return [...alike.values()].flatMap((all) => all.map(({ way }) => way))
}

function standsIn(a: Rated, b: Rated): boolean {
  for (let i = 0; i < a.costs.length; i++) if ((a.costs[i] as number) > (b.costs[i] as number)) return false
  for (let n = 0; n < a.way.uses.length; n++) {
    const use = a.way.uses[n] as Allowance
    const other = b.way.uses[n] as Allowance
    if (use.count > other.count || use.fen > other.fen) return false
  }
  return true
}

/** Where every cost is wanted, only equal ones can be compared. */
function rate(way: Handed, wanted: 'cheapest' | 'every'): Rated {
  const { taken, places } = way
  const costs = new Map<string, number>()
  taken.forEach(({ option, bundle, off }, i) => {
    const groups = [option.offer, bundle].flatMap((offer) => offer?.promotion.groups ?? [])
    const key = groups.length === 0 ? `${places[i]}` : `${places[i]}/${groups.sort().join('/')}`
    costs.set(key, (costs.get(key) ?? 0) + option.amount - off)
  })
  const inOrder = [...costs].sort(([a], [b]) => (a < b ? -1 : 1))
  const tie = `${[...places].sort()}|${inOrder.map(([key]) => key)}`
  const values = inOrder.map(([, cost]) => cost)
  return wanted === 'cheapest' ? { way, tie, costs: values } : { way, tie: `${tie}|${values}`, costs: [] }
}
