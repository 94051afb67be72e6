/** One component in a sweep: its arcs, and what the way from each node to the end costs at least and at most. */
import type { Arc, Arcs } from './arcs'
import { weigh } from './lines-under'
import { addAmounts } from './outcome'
import type { Amounts } from './settle'

export type Stage = {
  readonly arcs: Arcs
  /** By node; none for a node that no way leads to the end from. */
  readonly least: readonly Amounts[]
  readonly most: readonly Amounts[]
}

/** Null where no way leads to the end. */
export function stageOf(all: Arcs, size: number): Stage | null {
  const zero = new Array<number>(size).fill(0)
  const arcs: Arc[][] = []
  const least: Amounts[] = []
  const most: Amounts[] = []
  least[all.length] = zero
  most[all.length] = zero
  for (let node = all.length - 1; node >= 0; node--) {
    const open = (all[node] as readonly Arc[]).filter(({ next }) => least[next] !== undefined)
    arcs[node] = open
    for (const { next, amounts } of open) {
      const low = addAmounts(amounts, least[next] as Amounts)
      const high = addAmounts(amounts, most[next] as Amounts)
      least[node] = lower(least[node] ?? low, low)
      most[node] = higher(most[node] ?? high, high)
    }
  }
  return least[0] === undefined ? null : { arcs, least, most }
}

const lower = (a: Amounts, b: Amounts): Amounts => a.map((each, i) => Math.min(each, b[i] as number))
const higher = (a: Amounts, b: Amounts): Amounts => a.map((each, i) => Math.max(each, b[i] as number))

/** By node the least weighed sum of the way to the end. */
export function leastWeighed({ arcs }: Stage, weights: readonly number[]): number[] {
  const least: number[] = []
  least[arcs.length] = 0
  for (let node = arcs.length - 1; node >= 0; node--) {
    let best = Number.POSITIVE_INFINITY
    for (const { next, amounts } of arcs[node] as readonly Arc[])
      best = Math.min(best, weigh(weights, amounts) + (least[next] as number))
    least[node] = best
  }
  return least
}
