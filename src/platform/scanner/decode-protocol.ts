/** What the page and its decoding Worker say to each other. */
import type { Effort, Reading, Shot } from './decoder'

export type ToWorker =
  /** Load a decoder, unless there is one. */
  | { readonly kind: 'open' }
  | { readonly kind: 'decode'; readonly id: number; readonly shot: Shot; readonly effort: Effort }
  | { readonly kind: 'know'; readonly gtins: Float64Array<ArrayBuffer> }
  | { readonly kind: 'ping' }

export type FromWorker =
  | { readonly kind: 'alive' }
  | { readonly kind: 'opened'; readonly ok: boolean }
  /** `reading` is null when the decoder broke: nothing good will come of this Worker any more. */
  | { readonly kind: 'read'; readonly id: number; readonly reading: Reading | null }

/** Fourteen digits fit a number exactly, and one buffer of numbers is handed over without a copy. */
export function packGtins(gtins: readonly string[]): Float64Array<ArrayBuffer> {
  return Float64Array.from(gtins, Number)
}

export function unpackGtins(packed: Float64Array): string[] {
  return Array.from(packed, (gtin) => String(gtin).padStart(14, '0'))
}
