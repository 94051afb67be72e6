/** Something comes off what all the goods cost together: how a kind of order benefit is written down. Plain fen. */
import type { Fault } from '../fault'

export type OrderRule<Data> = {
  /** What comes off goods that cost `base` together; rises with `base`, by at most as much. */
  readonly off: (benefit: Data, base: number) => number
  /** As `off`, with the step that `reach` reaches and the percentage of `base`: no basket between gets more. */
  readonly atBest: (benefit: Data, base: number, reach: number) => number
  /** The least amount above `base` at which a higher step begins, or null. */
  readonly next: (benefit: Data, base: number) => number | null
  /** Whether a percentage of `base` comes off, which rounds; and at most how many percent. */
  readonly rate: (benefit: Data) => number
  readonly fault: (benefit: Data) => Fault | null
}
