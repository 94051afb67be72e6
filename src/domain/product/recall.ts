/** Whether a recall takes in the very piece that was scanned. */
import type { LabelFacts } from '../code'
import type { Availability } from './product'

/** `unclear`: some batches are recalled and the code does not say which batch this is. */
export type RecallVerdict = 'none' | 'recalled' | 'unclear'

export function recallOf(availability: Availability, { batch }: LabelFacts): RecallVerdict {
  if (availability.kind !== 'recalled') return 'none'
  if (availability.batches === null) return 'recalled'
  if (batch === undefined) return 'unclear'
  return availability.batches.some((recalled) => isSameBatch(recalled, batch)) ? 'recalled' : 'none'
}

/** Letter case is part of a batch, but notices are typed by people: a recall rather takes in too much. */
function isSameBatch(one: string, other: string): boolean {
  return one.trim().toUpperCase() === other.trim().toUpperCase()
}
