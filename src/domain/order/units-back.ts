/** Which pieces of a line came back, where it holds pieces of several sets: those for which most is paid. */
import type { LineId } from '../kernel'
import type { RefundUnit } from './refund-unit'
import { aloneOf, groupBySet, savingOf } from './refund-unit'

type Bundle = readonly RefundUnit[]
type Choice = { readonly worth: number; readonly units: readonly RefundUnit[] }
type Counts = ReadonlyMap<LineId, number>

/** Steps a group of sets may take; above it the sets are served one after the other, which never falls either. */
const MOST_STEPS = 20_000

/** Units in no set come back first, the dearest first; then those of sets, so that most is paid for them. */
export function unitsBack(units: readonly RefundUnit[], returned: Counts): ReadonlySet<RefundUnit> {
  const left = new Map(returned)
  const single = units.filter(({ set }) => set === null).sort((a, b) => b.cost - a.cost)
  const back = single.filter(({ lineId }) => {
    const count = left.get(lineId) ?? 0
    if (count > 0) left.set(lineId, count - 1)
    return count > 0
  })
  return new Set([...back, ...linked(groupBySet(units)).flatMap((sets) => bestOf(sets, left))])
}

/** Sets that share lines, together: only among them is there a choice. */
function linked(sets: readonly Bundle[]): Bundle[][] {
  return sets.reduce<Bundle[][]>((groups, set) => {
    const lines = new Set(set.map(({ lineId }) => lineId))
    const near = groups.filter((group) => group.flat().some(({ lineId }) => lines.has(lineId)))
    return [...groups.filter((group) => !near.includes(group)), [...near.flat(), set]]
  }, [])
}

function bestOf(sets: readonly Bundle[], returned: Counts): readonly RefundUnit[] {
  const lines = [...countByLine(sets.flat()).keys()]
  const later = sets.map((_, i) => countByLine(sets.slice(i + 1).flat()))
  const inTurn = stepsOf(sets, later) > MOST_STEPS
  const known = new Map<string, Choice>()

  const choose = (i: number, left: readonly number[]): Choice => {
    const set = sets[i]
    if (set === undefined) return { worth: 0, units: [] }
    const key = `${i}:${left.join()}`
    const found = known.get(key)
    if (found !== undefined) return found
    let best: Choice | null = null
    for (const { units, rest } of ways(set, lines, left, later[i] as Counts, inTurn)) {
      const others = choose(i + 1, rest)
      const worth = worthOf(set, units) + others.worth
      if (best === null || worth > best.worth) best = { worth, units: [...units, ...others.units] }
    }
    known.set(key, best as Choice)
    return best as Choice
  }
  const all = countByLine(sets.flat())
  return choose(
    0,
    lines.map((lineId) => Math.min(all.get(lineId) ?? 0, returned.get(lineId) ?? 0)),
  ).units
}

/** What pieces of a set are worth by themselves less what it saved; never less than nothing. */
function worthOf(set: Bundle, back: readonly RefundUnit[]): number {
  return back.length === 0 ? 0 : Math.max(0, aloneOf(back) - savingOf(set))
}

type Way = { readonly units: readonly RefundUnit[]; readonly rest: readonly number[] }

/** How many pieces of each line come from this set, the most first; what later sets cannot hold must. */
function ways(
  set: Bundle,
  lines: readonly LineId[],
  left: readonly number[],
  later: Counts,
  inTurn: boolean,
): Way[] {
  return lines.reduce<Way[]>(
    (before, lineId, line) => {
      const own = set.filter((unit) => unit.lineId === lineId).sort((a, b) => b.alone - a.alone)
      const count = left[line] as number
      const most = Math.min(own.length, count)
      const least = inTurn ? most : Math.max(0, count - (later.get(lineId) ?? 0))
      const takes = Array.from({ length: most - least + 1 }, (_, i) => most - i)
      return before.flatMap(({ units, rest }) =>
        takes.map((take) => ({ units: [...units, ...own.slice(0, take)], rest: [...rest, count - take] })),
      )
    },
    [{ units: [], rest: [] }],
  )
}

/** At most so many steps, whatever comes back: the rule must not change from one return to the next. */
function stepsOf(sets: readonly Bundle[], later: readonly Counts[]): number {
  return sets.reduce((sum, set, i) => {
    const before = countByLine(sets.slice(0, i).flat())
    const own = countByLine(set)
    const rest = countByLine(sets.slice(i).flat())
    const states = [...before].reduce(
      (product, [lineId, count]) => product * (1 + Math.min(count, rest.get(lineId) ?? 0)),
      1,
    )
    const shared = [...own].filter(([lineId]) => before.has(lineId) || (later[i] as Counts).has(lineId))
    return sum + states * shared.reduce((product, [, count]) => product * (count + 1), 1)
  }, 0)
}

function countByLine(units: readonly RefundUnit[]): Map<LineId, number> {
  const counts = new Map<LineId, number>()
  for (const { lineId } of units) counts.set(lineId, (counts.get(lineId) ?? 0) + 1)
  return counts
}
