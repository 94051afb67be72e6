/** The ways to hand out a component's units, as a graph: every way leads from one stock to a smaller one. */
import { worthTrying } from './choices'
import type { Component } from './component'
import type { Taken } from './outcome'
import { setsWith } from './sets'
import type { Stock } from './stock'
import { storeOf } from './stock'
import type { UnitClass } from './unit-class'

/** Some units leave the stock, to the node at `next`. */
export type Way = { readonly next: number; readonly taken: readonly Taken[] }

/** By node the ways from it. The first node holds all units; `next` is its length where none is left. */
export type Graph = readonly (readonly Way[])[]

/** More ways than this are too many to be searched whole. */
const MOST_WAYS = 20_000

type Node = { readonly stock: Stock; readonly ways: { readonly to: Node; readonly taken: readonly Taken[] }[] }

/** Null where it would be too large. `wanted`: as in `worthTrying`. */
export function graphOf(component: Component, wanted: 'cheapest' | 'every'): Graph | null {
  const { classes } = component
  const store = storeOf(component)
  const tried = classes.map((unit) => worthTrying(unit, wanted))
  const total = classes.reduce((sum, { count }) => sum + count, 0)
  if (total > MOST_WAYS) return null
  const byUnitsLeft = Array.from({ length: total + 1 }, () => new Map<string, Node>())
  const nodeFor = (stock: Stock, units: number): Node => {
    const known = byUnitsLeft[units] as Map<string, Node>
    const key = units === 0 ? '' : store.keyOf(stock)
    const node = known.get(key) ?? { stock, ways: [] }
    known.set(key, node)
    return node
  }
  nodeFor(store.full, total)
  let count = 0
  for (let units = total; units > 0; units--) {
    for (const { stock, ways } of (byUnitsLeft[units] as Map<string, Node>).values()) {
      const seen = new Map<Node, Set<string>>()
      for (const { taken, places } of waysToTake(component, stock, tried)) {
        const next = store.without(stock, taken, places)
        if (next === null) continue
        const to = nodeFor(next, units - places.length)
        const alike = seen.get(to) ?? new Set()
        const signature = signatureOf(taken, places)
        if (alike.has(signature)) continue
        seen.set(to, alike.add(signature))
        ways.push({ to, taken })
      }
      count += ways.length
      if (count > MOST_WAYS) return null
    }
  }
  const nodes = byUnitsLeft.reverse().flatMap((known) => [...known.values()])
  const numbers = new Map(nodes.map((node, number) => [node, number]))
  return nodes
    .slice(0, -1)
    .map(({ ways }) => ways.map(({ to, taken }) => ({ next: numbers.get(to) as number, taken })))
}

type Handed = { readonly taken: readonly Taken[]; readonly places: readonly number[] }

/** The first class with units left gives one: alone, or in a set with others. */
function waysToTake(
  { classes }: Component,
  { left }: Stock,
  tried: readonly (readonly UnitClass['options'][number][])[],
): Handed[] {
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

/** The same for ways that leave units of the same classes, with the same ties, at the same cost. */
function signatureOf(taken: readonly Taken[], places: readonly number[]): string {
  const sums = new Map<string, number>()
  taken.forEach(({ option, bundle, off }, i) => {
    const groups = [option.offer, bundle].flatMap((offer) => offer?.promotion.groups ?? [])
    const key = `${places[i]}/${groups.sort().join('/')}`
    sums.set(key, (sums.get(key) ?? 0) + option.amount - off)
  })
  return [...sums].map(([key, sum]) => `${key}=${sum}`).sort().join()
}
