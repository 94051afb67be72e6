/** Reads the loosely typed answers of the host apps' scanners. */
import type { RawScan } from '@/domain/code'
import type { Millis } from '@/domain/kernel'
import { withSeparators } from './raw-data'
import { symbologyOf } from './symbology'

/**
 * A `scancode` event's detail or a `scanCode` answer → one read; null when it holds no text.
 * WeChat: `result` with `scanType` or `type`, `path` for a mini-program code, and `rawData`. Alipay: `fullResult`, `result` or
 * `code`, and its names of a kind are sometimes only `barcode` or `qrcode`.
 */
export function scanFromHost(answer: unknown, at: Millis): RawScan | null {
  if (typeof answer !== 'object' || answer === null) return null
  const { fullResult, result, code, path, scanType, type, rawData } = answer as {
    readonly [field: string]: unknown
  }
  const text = [fullResult, result, code, path].find((value) => typeof value === 'string' && value !== '')
  if (typeof text !== 'string') return null
  return { text: withSeparators(text, rawData), symbology: symbologyOf(scanType, type), at }
}

/** WeChat says `scanCode:fail cancel`, Alipay error 10. */
export function wasCancelled(failure: unknown): boolean {
  if (typeof failure !== 'object' || failure === null) return false
  const { errMsg, error } = failure as { readonly [field: string]: unknown }
  return error === 10 || error === '10' || (typeof errMsg === 'string' && /cancel/i.test(errMsg))
}
