// Which states, moves and faults a run has met, so that a quiet simulator is noticed.
import type { Trip } from '@/domain/trip'
import type { Fault, FaultKind } from './faults'

export type Counts = Map<string, number>
export type Coverage = {
  see(who: string, trip: Trip | null): void
  faults(struck: readonly Fault[]): void
  readonly states: Counts
  readonly moves: Counts
  readonly kinds: Counts
  /** Two kinds of faults within one run. */
  readonly pairs: Counts
}

const add = (counts: Counts, name: string, by = 1) => void counts.set(name, (counts.get(name) ?? 0) + by)

export function newCoverage(): Coverage {
  const last = new Map<string, string>()
  const coverage: Coverage = {
    states: new Map(),
    moves: new Map(),
    kinds: new Map(),
    pairs: new Map(),
    see(who, trip) {
      const name =
        trip === null ? 'dead' : trip.phase === 'paying' ? `paying ${trip.payment.kind}` : trip.phase
      const before = last.get(who)
      if (before === name) return
      last.set(who, name)
      add(coverage.states, name)
      if (before !== undefined) add(coverage.moves, `${before} → ${name}`)
    },
    faults(struck) {
      for (const { kind } of struck) add(coverage.kinds, kind)
      const kinds = [...new Set<FaultKind>(struck.map(({ kind }) => kind))].sort()
      kinds.forEach((one, i) => {
        for (const other of kinds.slice(i + 1)) add(coverage.pairs, `${one} + ${other}`)
      })
    },
  }
  return coverage
}

/** Adds what one run has met to what all have. */
export function addCoverage(all: Coverage, { states, moves, kinds, pairs }: Coverage): void {
  for (const [into, from] of [
    [all.states, states],
    [all.moves, moves],
    [all.kinds, kinds],
    [all.pairs, pairs],
  ] as const)
    for (const [name, count] of from) add(into, name, count)
}
