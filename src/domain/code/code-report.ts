/** What shoppers tell the store when its catalogue does not know a code. */
import type { Millis } from '../kernel'
import type { Symbology } from './scan'

export type CodeReport = {
  /** What the shopper was told, to name the report by. */
  readonly reference: string
  readonly code: string
  readonly symbology: Symbology
  readonly at: Millis
}
