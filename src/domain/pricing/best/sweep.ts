/** The cheapest way through all components under one plan: node by node, without those that surely end too dear. */
import type { AmountsKey } from './amounts-key'
import { amountsKey } from './amounts-key'
import type { Arc } from './arcs'
import { boundOf } from './bound'
import type { Outcome } from './outcome'
import { addAmounts } from './outcome'
import type { Outlook } from './outlook'
import { outlookOver } from './outlook'
import type { Regions } from './regions'
import type { Amounts } from './settle'
import { totalOf } from './settle'
import type { Stage } from './stage'
import type { Work } from './work'

export type Combination = { readonly outcome: Outcome; readonly total: number }
export type Swept = {
  /** Null when none is below the limit. */
  readonly best: Combination | null
  /** No combination that was not looked at has a lower total. */
  readonly bound: number
}

/** States of a node that are kept side by side. */
const MOST_STATES = 2000
/** With more ways than these narrow looks first find a total which then cuts most of the states off. */
const FEW_WAYS = 150
const FEW_STATES = 12
/** A look that takes more steps than this is given up, and what narrower ones found stands. */
const MOST_STEPS = 200_000

export type Terms = {
  /** Only totals under it are of interest. */
  readonly below: number
  /** No total is under it. */
  readonly least: number
  /** Fen by which rounding may defeat a bound. */
  readonly slack: number
  readonly work: Work
}

type States = Map<AmountsKey, Outcome>

/** `from`: what is settled already. */
export function sweep(stages: readonly Stage[], regions: Regions, terms: Terms, from: Outcome): Swept {
  const { below, least, work } = terms
  const course = courseOf(stages, regions, from)
  if (course.ways <= FEW_WAYS)
    return sweepOver(course, regions, { ...terms, work: work.part(MOST_STEPS) }, MOST_STATES)
  let best: Combination | null = null
  let bound = least
  for (const states of [FEW_STATES, Math.ceil(MOST_STEPS / 2 / course.ways), MOST_STATES]) {
    const limits = { ...terms, work: work.part(MOST_STEPS), below: best?.total ?? below }
    const found: Swept = sweepOver(course, regions, limits, states)
    best = found.best ?? best
    bound = Math.max(bound, found.bound)
    if (bound >= (best?.total ?? below)) break
  }
  return { best, bound }
}

/** Stages in the order in which they are swept, and what is known of all that come after. */
type Course = {
  readonly stages: readonly Stage[]
  readonly ways: number
  readonly start: Outcome
  /** By stage, of it and all after it. */
  readonly low: readonly Amounts[]
  readonly high: readonly Amounts[]
  readonly outlook: Outlook
  readonly keyOf: (amounts: Amounts) => AmountsKey
}

function courseOf(all: readonly Stage[], regions: Regions, from: Outcome): Course {
  const zero = new Array<number>(2 * regions.numbers.length).fill(0)
  const start = all.filter(isSettled).reduce((sum, { arcs }) => joined(sum, arcs[0]?.[0] as Arc), from)
  const stages = all.filter((stage) => !isSettled(stage)).sort((a, b) => sizeOf(a) - sizeOf(b))
  const high = sumsFrom(stages, ({ most }) => most[0] as Amounts, zero)
  const most = addAmounts(start.amounts, high[0] as Amounts)
  return {
    stages,
    ways: stages.reduce((sum, stage) => sum + sizeOf(stage), 1),
    start,
    low: sumsFrom(stages, ({ least }) => least[0] as Amounts, zero),
    high,
    outlook: outlookOver(stages, regions, most),
    keyOf: amountsKey(regions, most),
  }
}

function sweepOver(course: Course, regions: Regions, terms: Terms, width: number): Swept {
  const { below, slack, work } = terms
  const { low, high, keyOf, outlook } = course
  let bound = Number.POSITIVE_INFINITY
  let isSpent = !work.may(course.ways)

  /** Those of a node that may still end below the limit. */
  const promising = (
    states: States,
    least: Amounts,
    most: Amounts,
    leastFor: (amounts: Amounts) => number,
  ): readonly Outcome[] => {
    const rated: { state: Outcome; floor: number }[] = []
    for (const state of states.values()) {
      const line = leastFor(state.amounts)
      if (line >= below) continue
      const lowest = addAmounts(state.amounts, least)
      const apart = boundOf(regions, lowest, addAmounts(state.amounts, most), below + slack)
      const floor = Math.max(line, apart - slack)
      if (floor < below) rated.push({ state, floor })
    }
    if (rated.length > width) {
      rated.sort((a, b) => a.floor - b.floor)
      bound = Math.min(bound, (rated[width] as { floor: number }).floor)
      rated.length = width
    }
    return rated.map(({ state }) => state)
  }

  const through = ({ arcs, least, most }: Stage, start: States, stage: number): States => {
    const at = Array.from({ length: arcs.length + 1 }, (): States => new Map())
    at[0] = start
    arcs.forEach((leaving, node) => {
      const states = at[node] as States
      isSpent ||= !work.may(states.size)
      if (isSpent || states.size === 0) return
      const lows = addAmounts(least[node] as Amounts, low[stage + 1] as Amounts)
      const highs = addAmounts(most[node] as Amounts, high[stage + 1] as Amounts)
      const kept = promising(states, lows, highs, outlook(stage, node))
      isSpent = !work.may(kept.length * leaving.length)
      for (const state of isSpent ? [] : kept)
        for (const arc of leaving) {
          const next = joined(state, arc)
          const key = keyOf(next.amounts)
          const known = at[arc.next] as States
          if (!known.has(key)) known.set(key, next)
        }
      at[node] = new Map()
    })
    return at[arcs.length] as States
  }

  let states: States = new Map([['', course.start]])
  course.stages.forEach((stage, n) => {
    states = through(stage, states, n)
  })
  if (isSpent) return { best: null, bound: terms.least }
  let best: Combination | null = null
  for (const outcome of states.values()) {
    const total = totalOf(regions, outcome.amounts)
    if (total < (best?.total ?? below)) best = { outcome, total }
  }
  return { best, bound }
}

const joined = ({ amounts, trail }: Outcome, arc: Arc): Outcome => ({
  amounts: addAmounts(amounts, arc.amounts),
  trail: { taken: arc.taken, rest: trail },
})

/** Only one way through. */
const isSettled = ({ arcs }: Stage) => arcs.length === 1 && arcs[0]?.length === 1

const sizeOf = ({ arcs }: Stage) => arcs.reduce((sum, { length }) => sum + length, 0)

/** For each stage what it and all after it come to together; `zero` after the last. */
function sumsFrom(stages: readonly Stage[], of: (stage: Stage) => Amounts, zero: Amounts): Amounts[] {
  const sums = [zero]
  for (const stage of [...stages].reverse()) sums.unshift(addAmounts(of(stage), sums[0] as Amounts))
  return sums
}
