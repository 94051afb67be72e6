/** What the page notes down while it is measured; all times are milliseconds of its own clock. */

export type Noted = {
  /** From the event of a tap or key to the first task after the frame that shows what came of it. */
  readonly acts: { readonly at: number; readonly painted: number }[]
  /** Writing to storage: turning the trip into text, and the write itself. */
  readonly saves: { readonly at: number; readonly ms: number; readonly bytes: number }[]
  /** When the mark `MARK` was set, to tell the clock of a trace. */
  marked: number
}

export const MARK = 'bench-mark'
