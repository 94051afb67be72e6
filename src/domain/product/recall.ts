/** Whether a recall takes in the very piece that was scanned. */
import type { LabelFacts } from '../code'
import { narrowText } from '../kernel'
import type { Availability } from './product'

/**
 * `unclear`: some batches are recalled, and the code does not say which batch this is, or the notice holds an entry
 * that no label could say.
 */
export type RecallVerdict = 'none' | 'recalled' | 'unclear'

export function recallOf(availability: Availability, { batch }: LabelFacts): RecallVerdict {
  if (availability.kind !== 'recalled') return 'none'
  if (availability.batches === null) return 'recalled'
  if (batch === undefined) return 'unclear'
  const recalled = availability.batches.map(foldBatch)
  if (recalled.includes(foldBatch(batch))) return 'recalled'
  return recalled.every((each) => POSSIBLE.test(each)) ? 'none' : 'unclear'
}

/** GS1 character set 82, of which every AI 10 is made. */
const POSSIBLE = /^[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]+$/

/**
 * Letter case is part of a batch, but notices are typed by people, with spaces and full-width letters: a recall rather
 * takes in too much.
 */
function foldBatch(batch: string): string {
  return narrowText(batch).replace(/\s/g, '').toUpperCase()
}
