/** One way to give the item and bundle promotions of a component to its units. */
import type { BundleOffer } from './offer'
import type { Amounts } from './settle'
import type { Option, UnitClass } from './unit-class'
import type { Work } from './work'

/** Some units of one class that are treated alike; `off` is what a bundle takes off each. */
export type Taken = {
  readonly unit: UnitClass
  readonly option: Option
  readonly bundle: BundleOffer | null
  /** Tells the sets of a bundle apart. */
  readonly set: object | null
  readonly off: number
  readonly count: number
}

/** A list that shares its tail with others. */
export type Trail = { readonly taken: readonly Taken[]; readonly rest: Trail | null }

export type Outcome = { readonly amounts: Amounts; readonly trail: Trail | null }

export function takenIn(trail: Trail | null): Taken[] {
  const all: Taken[] = []
  for (let at = trail; at !== null; at = at.rest) all.push(...at.taken)
  return all
}

export function joinTrails(a: Trail | null, b: Trail | null): Trail | null {
  if (b === null) return a
  const taken = takenIn(a)
  return taken.length === 0 ? b : { taken, rest: b }
}

// a plain loop: this runs for every state of the search
export function addAmounts(a: Amounts, b: Amounts): Amounts {
  const sum: number[] = []
  for (let i = 0; i < a.length; i++) sum.push((a[i] as number) + (b[i] as number))
  return sum
}

/** Amount by amount the least of several. */
export function leastOf(all: readonly Outcome[]): Amounts {
  const [first, ...others] = all as [Outcome, ...Outcome[]]
  if (others.length === 0) return first.amounts
  const least = [...first.amounts]
  for (const { amounts } of others)
    for (let i = 0; i < least.length; i++) least[i] = Math.min(least[i] as number, amounts[i] as number)
  return least
}

/** Outcomes that are compared in the time of a step. */
const COMPARED_A_STEP = 20

/**
 * Without those that another one is at least as good as in every amount; of equals the first stays. Null where that is
 * more work than may be done.
 */
export function cheapestAmong(outcomes: readonly Outcome[], work: Work): readonly Outcome[] | null {
  if (outcomes.length < 2) return outcomes
  let kept: Outcome[] = []
  for (const each of outcomes) {
    if (!work.may(Math.ceil(kept.length / COMPARED_A_STEP))) return null
    if (kept.some((other) => isNoDearer(other.amounts, each.amounts))) continue
    if (kept.some((other) => isNoDearer(each.amounts, other.amounts)))
      kept = kept.filter((other) => !isNoDearer(each.amounts, other.amounts))
    kept.push(each)
  }
  return kept
}

function isNoDearer(a: Amounts, b: Amounts): boolean {
  for (let i = 0; i < a.length; i++) if ((a[i] as number) > (b[i] as number)) return false
  return true
}
