/** What the reads of one picture are worth. */
import type { Entry, Value } from './manifest'
import { gtinOf, isRefused, keyOf } from './value'

export type Verdict = {
  /** The expected value is among the reads. */
  readonly read: boolean
  /** Reads an application would believe although nothing in the picture says so. */
  readonly wrong: readonly Value[]
  /** Those of them that the store sells: the shopper pays for another thing. */
  readonly wrongProducts: readonly Value[]
}

export function judge(entry: Entry, reads: readonly Value[], catalogue: ReadonlySet<string>): Verdict {
  const expected =
    entry.expected === null ? [] : [keyOf({ symbology: entry.symbology, text: entry.expected })]
  const present = new Set([...expected, ...entry.also.map(keyOf)])
  const wrong = reads.filter((read) => !present.has(keyOf(read)) && !isRefused(read))
  return {
    read: reads.some((read) => expected.includes(keyOf(read))),
    wrong,
    wrongProducts: wrong.filter((read) => catalogue.has(gtinOf(read) ?? '')),
  }
}
