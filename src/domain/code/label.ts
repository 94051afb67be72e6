/** What a label says of the very piece that carries it, beyond which product it is. */
import type { CalendarDate, Fen, Grams, Millis } from '../kernel'

/** Absent means that the label is silent. Dates are the store's calendar days. */
export type LabelFacts = {
  /** AI 10, at most 20 characters. */
  readonly batch?: string
  /** AI 21, at most 20 characters. */
  readonly serial?: string
  /** AI 17 or 7003: not to be sold or used after this day. */
  readonly expiry?: CalendarDate
  /** AI 7003: nor after this minute on the stores' clocks; `expiry` is its day, or an earlier one. */
  readonly expiresAt?: Millis
  /** AI 15: best before. */
  readonly bestBefore?: CalendarDate
  /** AI 16: the last day of sale. */
  readonly sellBy?: CalendarDate
  /** AI 310n: net weight in whole grams. */
  readonly net?: Grams
  /** AI 392n, or 393n in CNY. */
  readonly price?: Fen
  /** AI 30: pieces inside. */
  readonly count?: number
}

export const SILENT_LABEL: LabelFacts = {}
