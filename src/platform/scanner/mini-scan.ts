/** Reads the loosely typed answers of the host apps' scanners. */
import type { RawScan, Symbology } from '@/domain/code'
import { cutAddOn } from '@/domain/code'
import type { Millis } from '@/domain/kernel'
import { withSeparators } from './raw-data'
import { symbologyOf } from './symbology'
import { tidyRead } from './tidy-read'

/**
 * A `scancode` event's detail or a `scanCode` answer → one read, spelt as the browser's decoders
 * spell it and without an add-on; null when it holds no text.
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
  const symbology = symbologyOf(scanType, type)
  const read = tidyRead(spelt(cutAddOn(withSeparators(text, rawData), symbology), symbology))
  return read && { ...read, at }
}

/** Some readers name a UPC-E and give the UPC-A that it stands for. */
function spelt(text: string, symbology: Symbology): Pick<RawScan, 'text' | 'symbology'> {
  return { text, symbology: symbology === 'upce' && /^0?\d{12}$/.test(text) ? 'upca' : symbology }
}

/** WeChat says `scanCode:fail cancel`, Alipay error 10. */
export function wasCancelled(failure: unknown): boolean {
  if (typeof failure !== 'object' || failure === null) return false
  const { errMsg, error } = failure as { readonly [field: string]: unknown }
  return error === 10 || error === '10' || (typeof errMsg === 'string' && /cancel/i.test(errMsg))
}
