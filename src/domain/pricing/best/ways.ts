/** The ways to hand out one unit of a component, alone or in a set with others. */
import { worthTrying } from './choices'
import type { Component } from './component'
import type { Allowance, BundleOffer, ItemOffer } from './offer'
import type { Taken } from './outcome'
import type { PieceSet } from './sets'
import { setMakerFor } from './sets'
import type { Stock, Store } from './stock'
import type { UnitClass } from './unit-class'
import type { Work } from './work'

export type Handed = {
  readonly taken: readonly Taken[]
  readonly places: readonly number[]
  /** Of each scarce promotion. */
  readonly uses: readonly Allowance[]
}

/** From the first class with units left; without ways that another one is as good as. `wanted`: as in `worthTrying`. */
export function waysIn(component: Component, { usesOf }: Store, wanted: 'cheapest' | 'every', work: Work) {
  const allWays = allWaysIn(component, wanted, work)
  const rate = ratesFor(wanted)
  const known = new Map<number | string, readonly Handed[]>()
  return ({ left, code }: Stock): readonly Handed[] => {
    const found = known.get(code)
    if (found) return found
    const ways = allWays(left).map(({ taken, places }) => ({ taken, places, uses: usesOf(taken) }))
    const made = ways.length === 1 ? ways : worthwhile(ways, rate)
    known.set(code, made)
    return made
  }
}

type Way = Omit<Handed, 'uses'>

function allWaysIn({ classes, bundles }: Component, wanted: 'cheapest' | 'every', work: Work) {
  const tried = classes.map((unit) => worthTrying(unit, wanted))
  const makers = new Map(bundles.map((bundle) => [bundle, setMakerFor(bundle, classes, tried, work)]))
  const singles = classes.map((unit, place) =>
    (tried[place] ?? []).map((option): Way => {
      return { taken: [{ unit, option, bundle: null, set: null, off: 0, count: 1 }], places: [place] }
    }),
  )
  return (left: readonly number[]): Way[] => {
    const first = left.findIndex((count) => count > 0)
    const ways: Way[] = []
    for (const bundle of (classes[first] as UnitClass).bundles)
      for (const set of makers.get(bundle)?.(first, left) ?? []) ways.push(wayOf(set, bundle))
    ways.push(...(singles[first] ?? []))
    return ways
  }
}

function wayOf({ pieces, off }: PieceSet, bundle: BundleOffer): Way {
  const set = {}
  return {
    taken: pieces.map(
      ({ unit, option }, i): Taken => ({ unit, option, bundle, set, off: off[i] as number, count: 1 }),
    ),
    places: pieces.map(({ place }) => place),
  }
}

/** `tie`: the same for ways whose costs can be compared. Costs: what units of one class with the same ties come to. */
type Rated = { readonly way: Handed; readonly tie: string; readonly costs: readonly number[] }
type Rate = (way: Handed) => Rated

function worthwhile(ways: readonly Handed[], rate: Rate): Handed[] {
  const alike = new Map<string, Rated[]>()
  for (const way of ways) {
    const each = rate(way)
    const others = alike.get(each.tie)
    if (others === undefined) alike.set(each.tie, [each])
    else if (!others.some((other) => standsIn(other, each)))
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
function ratesFor(wanted: 'cheapest' | 'every'): Rate {
  const bondOf = bonds()
  return (way) => {
    const lanes = way.taken.map(({ option, bundle, off }, i) => ({
      place: way.places[i] as number,
      bond: bondOf(option.offer, bundle),
      cost: option.amount - off,
    }))
    if (lanes.length > 1) lanes.sort((a, b) => a.place - b.place || a.bond - b.bond)
    let tie = ''
    const costs: number[] = []
    lanes.forEach(({ place, bond, cost }, i) => {
      tie += `${place}/${bond} `
      const before = lanes[i - 1]
      if (before?.place === place && before.bond === bond)
        costs[costs.length - 1] = (costs[costs.length - 1] as number) + cost
      else costs.push(cost)
    })
    return wanted === 'cheapest' ? { way, tie, costs } : { way, tie: `${tie}|${costs}`, costs: [] }
  }
}

/** A number for the exclusion groups that a unit took: the same for the same groups. */
function bonds(): (offer: ItemOffer | null, bundle: BundleOffer | null) => number {
  const numbers = new Map<string, number>()
  return (offer, bundle) => {
    const own = offer?.promotion.groups ?? []
    const others = bundle?.promotion.groups ?? []
    if (own.length + others.length === 0) return 0
    const key = [...own, ...others].sort().join('/')
    const number = numbers.get(key) ?? numbers.size + 1
    numbers.set(key, number)
    return number
  }
}
