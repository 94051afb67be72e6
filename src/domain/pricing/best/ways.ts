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

type Rated = { readonly way: Handed; readonly sums: readonly number[] }

function worthwhile(ways: readonly Handed[], wanted: 'cheapest' | 'every'): Handed[] {
  const alike = new Map<string, Rated[]>()
  for (const way of ways) {
    const { tie, sums } = ratingOf(way)
    const rated = { way, sums }
    const others = alike.get(tie) ?? []
    if (others.some((other) => standsIn(other, rated, wanted))) continue
    alike.set(tie, [...others.filter((other) => !standsIn(rated, other, wanted)), rated])
  }
  return [...alike.values()].flatMap((all) => all.map(({ way }) => way))
}

function standsIn(a: Rated, b: Rated, wanted: 'cheapest' | 'every'): boolean {
  return (
    a.sums.every((sum, i) => (wanted === 'cheapest' ? sum <= (b.sums[i] as number) : sum === b.sums[i])) &&
    a.way.uses.every(({ count, fen }, n) => {
      const use = b.way.uses[n] as Allowance
      return count <= use.count && fen <= use.fen
    })
  )
}

/** What units of one class with the same ties cost together; `tie`: the same for ways whose sums can be compared. */
function ratingOf({ taken, places }: Handed): { tie: string; sums: readonly number[] } {
  const sums = new Map<string, number>()
  taken.forEach(({ option, bundle, off }, i) => {
    const groups = [option.offer, bundle].flatMap((offer) => offer?.promotion.groups ?? [])
    const key = `${places[i]}/${groups.sort().join('/')}`
    sums.set(key, (sums.get(key) ?? 0) + option.amount - off)
  })
  const inOrder = [...sums].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    tie: `${[...places].sort()}|${inOrder.map(([key]) => key)}`,
    sums: inOrder.map(([, sum]) => sum),
  }
}
