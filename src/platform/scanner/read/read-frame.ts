/** Reads one frame in stages, the cheapest and likeliest first, until one of them finds a code. */
import type { Effort, Frame, Reading } from '../decoder'
import { hintFor } from '../find/hint'
import { locate } from '../find/locate'
import type { Stage, Tools } from './sight'
import { sightOf } from './sight'
import { softLarge, softLong, softQuick, softShort } from './soft-stages'
import { squares, squaresEven, squaresSmall, stacked, strips, whole } from './zxing-stages'

type Named = readonly [name: string, stage: Stage]

/** Striped places looked at; of the codes that are read at all, 97 in 100 are in the first. */
const PLACES = { live: 2, still: 6 }
/** Later stages a live frame gets; the others have their turn on the next ones. Counted, not timed: a busy phone reads no less. */
const LATER = 3

const ALWAYS: readonly Named[] = [
  ['soft', softQuick],
  ['strips', strips],
  ['soft long', softLong],
  ['squares', squares],
]
const IN_TURN: readonly Named[] = [
  ['squares small', squaresSmall],
  ['squares even', squaresEven],
  ['whole', whole],
  ['soft short', softShort],
  ['soft large', softLarge],
  ['stacked', stacked],
]

export type ReadOptions = Tools & {
  readonly effort: Effort
  /** Which of the later stages comes first. */
  readonly turn: number
  /** Milliseconds, for the stages' times. */
  readonly now: () => number
}

/** The reading, and which later stage is next in turn. */
export async function readFrame(
  frame: Frame,
  { effort, turn, now, ...tools }: ReadOptions,
): Promise<{ readonly reading: Reading; readonly turn: number }> {
  const begun = now()
  const overview = locate(frame, PLACES[effort])
  const sight = sightOf(frame, effort, overview, tools)
  let since = now()
  let next = turn
  const stages: { [stage: string]: number } = { locate: since - begun }
  const later = [...IN_TURN.slice(turn), ...IN_TURN.slice(0, turn)]
  const inReach = effort === 'live' ? later.slice(0, LATER) : later
  for (const [i, named] of [...ALWAYS, ...inReach].entries()) {
    const [name, stage] = named
    const codes = await stage(sight)
    const at = now()
    stages[name] = at - since
    since = at
    if (i >= ALWAYS.length) next += 1
    if (codes.length > 0) return { reading: { codes, hint: null, stages }, turn: next % IN_TURN.length }
  }
  const hint = hintFor(frame, overview, sight.looks[0]?.read ?? null)
  return { reading: { codes: [], hint, stages }, turn: next % IN_TURN.length }
}
