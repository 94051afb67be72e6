/** The ways to hand out a component's units, as a graph: every way leads from one stock to a smaller one. */
import type { Component } from './component'
import { areFarTooMany } from './far-too-many'
import type { Taken } from './outcome'
import type { Stock } from './stock'
import { storeOf } from './stock'
import { waysIn } from './ways'
import type { Work } from './work'

/** Some units leave the stock, to the node at `next`. */
export type Way = { readonly next: number; readonly taken: readonly Taken[] }

/** By node the ways from it. The first node holds all units; `next` is its length where none is left. */
export type Graph = readonly (readonly Way[])[]

/** More steps than this, pieces tried and ways found, are too many for one component. */
const MOST_STEPS = 60_000
const MOST_UNITS = 2000

type Node = {
  readonly stock: Stock
  readonly ways: { readonly to: Node; readonly taken: readonly Taken[] }[]
}

/** Null where it would be too large. `wanted`: as in `worthTrying`. */
export function graphOf(component: Component, wanted: 'cheapest' | 'every', whole: Work): Graph | null {
  const total = component.classes.reduce((sum, { count }) => sum + count, 0)
  if (total > MOST_UNITS || areFarTooMany(component, MOST_STEPS)) return null
  const work = whole.part(MOST_STEPS)
  const store = storeOf(component)
  const waysFrom = waysIn(component, store, wanted, work)
  const byUnitsLeft = Array.from({ length: total + 1 }, () => new Map<number | string, Node>())
  const nodeFor = (stock: Stock, units: number): Node => {
    const known = byUnitsLeft[units] as Map<number | string, Node>
    const key = units === 0 ? '' : store.keyOf(stock)
    const found = known.get(key)
    if (found) return found
    const node: Node = { stock, ways: [] }
    known.set(key, node)
    return node
  }
  nodeFor(store.full, total)
  for (let units = total; units > 0; units--) {
    for (const { stock, ways } of (byUnitsLeft[units] as Map<number | string, Node>).values()) {
      for (const { taken, places, uses } of waysFrom(stock)) {
        const next = store.without(stock, places, uses)
        if (next !== null) ways.push({ to: nodeFor(next, units - places.length), taken })
      }
      if (!work.may(ways.length)) return null
    }
  }
  return numbered(byUnitsLeft.reverse().flatMap((known) => [...known.values()]))
}

function numbered(nodes: readonly Node[]): Graph {
  const numbers = new Map(nodes.map((node, number) => [node, number]))
  return nodes
    .slice(0, -1)
    .map(({ ways }) => ways.map(({ to, taken }) => ({ next: numbers.get(to) as number, taken })))
}
