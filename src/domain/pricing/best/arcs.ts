/** A graph with what its ways cost under one plan. */
import type { AmountsKey } from './amounts-key'
import { amountsKey } from './amounts-key'
import type { Component } from './component'
import type { Graph } from './graph'
import type { Outcome, Taken } from './outcome'
import { addAmounts, cheapestAmong, takenIn } from './outcome'
import type { Regions } from './regions'
import type { Amounts } from './settle'
import type { Work } from './work'

export type Arc = { readonly next: number; readonly amounts: Amounts; readonly taken: readonly Taken[] }

/** By node; see `Graph`. */
export type Arcs = readonly (readonly Arc[])[]

/** Of ways that cost the same in every region only the first, and none where promotions of one layer share a unit. */
export function arcsOf(graph: Graph, { classes }: Component, regions: Regions): Arcs {
  const most = classes.reduce((sum, { unit, count }) => sum + unit.listAmount * count, 0)
  const keyOf = amountsKey(regions, new Array<number>(2 * regions.numbers.length).fill(most))
  return graph.map((ways) => {
    const known = new Map<number, Set<AmountsKey>>()
    const arcs: Arc[] = []
    for (const { next, taken } of ways) {
      const amounts = amountsOf(taken, regions)
      if (amounts === null) continue
      const alike = known.get(next) ?? new Set()
      const key = keyOf(amounts)
      if (alike.has(key)) continue
      known.set(next, alike.add(key))
      arcs.push({ next, amounts, taken })
    }
    return arcs
  })
}

/** Outcomes as the arcs from a single node. */
export const arcsTo = (outcomes: readonly Outcome[]): Arcs => [
  outcomes.map(({ amounts, trail }) => ({ next: 1, amounts, taken: takenIn(trail) })),
]

/** The outcomes that no other is at least as good as in every region; null where they are too many to compare. */
export function cheapestThrough(arcs: Arcs, size: number, work: Work): readonly Outcome[] | null {
  const none: Outcome = { amounts: new Array<number>(size).fill(0), trail: null }
  const from: (readonly Outcome[])[] = []
  from[arcs.length] = [none]
  for (let node = arcs.length - 1; node >= 0; node--) {
    const leaving = arcs[node] as readonly Arc[]
    if (!work.may(leaving.reduce((sum, { next }) => sum + (from[next]?.length ?? 0), 0))) return null
    const all: Outcome[] = []
    for (const { next, amounts, taken } of leaving)
      for (const rest of from[next] as readonly Outcome[])
        all.push({ amounts: addAmounts(amounts, rest.amounts), trail: { taken, rest: rest.trail } })
    const kept = cheapestAmong(all, work)
    if (kept === null) return null
    from[node] = kept
  }
  return from[0] as readonly Outcome[]
}

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
