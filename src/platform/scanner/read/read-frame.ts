/** Reads one frame in stages, the cheapest and likeliest first: a live one until one of them finds a code, a still one for all its codes. */
import type { Decoded, Effort, Frame, Reading } from '../decoder'
import { hintFor } from '../find/hint'
import { locate } from '../find/locate'
import { apart } from '../outline'
import type { Stage, Tools } from './sight'
import { sightOf } from './sight'
import { softLarge, softLong, softQuick, softShort } from './soft-stages'
import { squares, squaresEven, squaresSmall, stacked, strips, whole } from './zxing-stages'

type Named = readonly [name: string, stage: Stage]

/** Striped places looked at; of the codes that are read at all, 97 in 100 are in the first. */
const PLACES = { live: 2, still: 6 }
const ALWAYS: readonly Named[] = [
  ['soft', softQuick],
  ['strips', strips],
  ['squares', squares],
  ['soft long', softLong],
]
const SMALL: readonly Named[] = [
  ['squares small', squaresSmall],
  ['squares even', squaresEven],
]
const WHOLE: Named = ['whole', whole]
const SHORT: Named = ['soft short', softShort]
const SLOW: readonly Named[] = [
  ['soft large', softLarge],
  ['stacked', stacked],
]
/** A live frame gets one of these groups, the next frame the next. Counted, not timed: a busy phone reads no less. */
const IN_TURN = {
  striped: [[SHORT, ...SMALL], SLOW, [WHOLE]],
  plain: [
    [...SMALL, WHOLE],
    [SHORT, ...SLOW],
  ],
} as const

/** Of two readings of one place the certain one stays. */
const certainFirst = (a: Decoded, b: Decoded) =>
  Number(b.confidence === 'certain') - Number(a.confidence === 'certain')

export type ReadOptions = Tools & {
  readonly effort: Effort
  /** How many frames have come to a group of the later stages so far. */
  readonly turn: number
  /** Milliseconds, for the stages' times. */
  readonly now: () => number
  /** Lets others have the thread before the next stage; left out where nobody else needs it. */
  readonly pause?: () => Promise<void>
}

/** The reading, and the turn of the next frame. */
export async function readFrame(
  frame: Frame,
  { effort, turn, now, pause, ...tools }: ReadOptions,
): Promise<{ readonly reading: Reading; readonly turn: number }> {
  const begun = now()
  const overview = locate(frame, PLACES[effort])
  const sight = sightOf(frame, effort, overview, tools)
  let since = now()
  const stages: { [stage: string]: number } = { locate: since - begun }
  /** Until one stage finds something; all of them where all codes are wanted. */
  const read = async (named: readonly Named[], wanted: 'first' | 'all') => {
    const found: Decoded[] = []
    for (const [name, stage] of named) {
      if (pause) {
        await pause()
        since = now()
      }
      found.push(...(await stage(sight)))
      const at = now()
      stages[name] = at - since
      since = at
      if (found.length > 0 && wanted === 'first') break
    }
    return apart(found.sort(certainFirst))
  }
  const early = await read(ALWAYS, effort === 'live' ? 'first' : 'all')
  if (early.length > 0) return { reading: { codes: early, hint: null, stages }, turn }
  const groups = IN_TURN[sight.looks.some(({ read }) => read) ? 'striped' : 'plain']
  const later = effort === 'live' ? (groups[turn % groups.length] ?? []) : groups.flat()
  const codes = await read(later, 'first')
  const hint = codes.length > 0 ? null : hintFor(frame, overview, sight.looks[0]?.read ?? null)
  return { reading: { codes, hint, stages }, turn: turn + 1 }
}
