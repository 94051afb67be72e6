/** What baskets of a sweep cost at least, by the lines under their totals. */
import type { Case } from './lines-under'
import { aboveLine, casesFor, weigh } from './lines-under'
import type { Regions } from './regions'
import type { Amounts } from './settle'
import type { Stage } from './stage'
import { leastWeighed } from './stage'

/** From a node of a stage: the least total for a state there. */
export type Outlook = (stage: number, node: number) => (amounts: Amounts) => number

export function outlookOver(stages: readonly Stage[], regions: Regions, high: Amounts): Outlook {
  const lists = casesFor(regions, high)
  const known = new Map<string, { weights: readonly number[]; rests: readonly (readonly number[])[] }>()
  const restsFor = (weights: readonly number[]) => {
    const key = weights.join()
    const found = known.get(key) ?? { weights, rests: restsOf(stages, weights) }
    known.set(key, found)
    return found
  }
  const weighed = lists.map((cases) =>
    cases.map((lines) => lines.map(({ weights, off }) => ({ ...restsFor(weights), off }))),
  )
  return (stage, node) => {
    const here = weighed.map((cases) =>
      cases.map((lines) =>
        lines.map(({ weights, rests, off }) => ({
          weights,
          off: off - (rests[stage]?.[node] ?? Number.POSITIVE_INFINITY),
        })),
      ),
    )
    return (amounts) => aboveLine(highestOf(here, amounts))
  }
}

function highestOf(lists: readonly (readonly Case[])[], amounts: Amounts): number {
  let highest = 0
  for (const cases of lists) {
    let lowest = Number.POSITIVE_INFINITY
    for (const lines of cases) {
      let least = 0
      for (const { weights, off } of lines) least = Math.max(least, weigh(weights, amounts) - off)
      lowest = Math.min(lowest, least)
    }
    highest = Math.max(highest, lowest)
  }
  return highest
}

/** By stage and node the least weighed sum of all that is still to come. */
function restsOf(stages: readonly Stage[], weights: readonly number[]): number[][] {
  let after = 0
  const rests: number[][] = []
  for (let n = stages.length - 1; n >= 0; n--) {
    const rest = leastWeighed(stages[n] as Stage, weights).map((least) => least + after)
    rests[n] = rest
    after = rest[0] as number
  }
  return rests
}
