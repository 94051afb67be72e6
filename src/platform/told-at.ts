/** When a reply was written, from its `Date` header. */
import type { Millis } from '@/domain/kernel'
import { millis } from '@/domain/kernel'

export function toldAt(date: string | null | undefined): { readonly at?: Millis } {
  const at = date ? Date.parse(date) : Number.NaN
  return Number.isFinite(at) ? { at: millis(at) } : {}
}
