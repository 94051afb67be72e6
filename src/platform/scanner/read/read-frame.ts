/** Reads one frame in stages, the cheapest and likeliest first, until one of them finds a code. */
import type { Effort, Frame, Reading } from '../decoder'
import { hintFor } from '../find/hint'
import { locate } from '../find/locate'
import type { Stage, Tools } from './sight'
import { sightOf } from './sight'
import { softLarge, softLong, softShort } from './soft-stages'
import { squares, squaresEven, squaresSmall, strips, whole } from './zxing-stages'

/** Striped places looked at. */
const PLACES = { live: 3, still: 6 }

const STAGES: readonly (readonly [name: string, stage: Stage])[] = [
  ['soft', softLong],
  ['squares', squares],
  ['strips', strips],
  ['soft short', softShort],
  ['soft large', softLarge],
  ['squares small', squaresSmall],
  ['squares even', squaresEven],
  ['whole', whole],
]

/** `now` tells milliseconds, for the stages' times; after `budget` of them no further stage begins. */
export type ReadOptions = Tools & {
  readonly effort: Effort
  readonly now: () => number
  readonly budget?: number
}

export async function readFrame(
  frame: Frame,
  { effort, now, budget, ...tools }: ReadOptions,
): Promise<Reading> {
  const begun = now()
  const overview = locate(frame, PLACES[effort])
  const sight = sightOf(frame, effort, overview, tools)
  let since = now()
  const stages: { [stage: string]: number } = { locate: since - begun }
  for (const [name, stage] of STAGES) {
    if (budget !== undefined && since - begun > budget) break
    const codes = await stage(sight)
    const at = now()
    stages[name] = at - since
    since = at
    if (codes.length > 0) return { codes, hint: null, stages }
  }
  return { codes: [], hint: hintFor(frame, overview, sight.looks[0]?.read ?? null), stages }
}
