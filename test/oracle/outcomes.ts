/** Every way to split a basket into moves, told apart only by what later layers can see of them. */
import type { Ledger, Move } from './ledger'

export type Outcome = { readonly plain: number; readonly sums: readonly number[] }

type State = Outcome & { readonly left: readonly number[] }

/**
 * Buys the first unit that is left, on its own or in a set with others, in every way; and so on until none is left.
 * Of outcomes that differ in `plain` alone only the least is kept.
 */
export function outcomesOf(counts: readonly number[], { moves, caps }: Ledger): readonly Outcome[] {
  const perFirst = counts.map((_, kind) =>
    moves.filter(({ takes }) => takes.findIndex((n) => n > 0) === kind),
  )
  const units = counts.reduce((all, each) => all + each, 0)
  const byUnitsLeft = Array.from({ length: units + 1 }, () => new Map<string, State>())
  keep(byUnitsLeft, { left: counts, plain: 0, sums: caps.map(() => 0) }, units)
  for (let left = units; left > 0; left--) {
    for (const state of byUnitsLeft[left]?.values() ?? []) {
      const first = state.left.findIndex((n) => n > 0)
      for (const move of perFirst[first] ?? []) {
        const next = after(state, move, caps)
        if (next) keep(byUnitsLeft, next, left - move.takes.reduce((all, each) => all + each, 0))
      }
    }
    byUnitsLeft[left]?.clear()
  }
  return [...(byUnitsLeft[0]?.values() ?? [])]
}

function after({ left, plain, sums }: State, move: Move, caps: readonly number[]): State | undefined {
  const rest = left.map((n, i) => n - (move.takes[i] ?? 0))
  if (rest.some((n) => n < 0)) return undefined
  const added = sums.map((sum, i) => sum + (move.adds[i] ?? 0))
  if (added.some((sum, i) => sum > (caps[i] ?? 0))) return undefined
  return { left: rest, plain: plain + move.plain, sums: added }
}

function keep(byUnitsLeft: readonly Map<string, State>[], state: State, unitsLeft: number): void {
  const key = `${state.left.join()}|${state.sums.join()}`
  const known = byUnitsLeft[unitsLeft]?.get(key)
  if (known === undefined || state.plain < known.plain) byUnitsLeft[unitsLeft]?.set(key, state)
}
