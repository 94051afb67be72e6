/** The three characters a hand scanner may put before a code to name its symbology (ISO/IEC 15424). */
import type { RawScan, Symbology } from '@/domain/code'
import { carrierOf, joinComposite } from '@/domain/code'
import type { Millis } from '@/domain/kernel'
import { tidyRead } from './tidy-read'

/** What a hand scanner typed; null when it holds no code of its own, such as an add-on alone. */
export function scanOfTyped(keys: string, at: Millis): RawScan | null {
  const typed = joinComposite(keys)
  const [identifier, letter = '', modifier = ''] = /^\]([A-Za-z])([0-9A-Za-z])/.exec(typed) ?? []
  if (identifier === undefined) return typed.trim() === '' ? null : { text: typed, symbology: 'unknown', at }
  const data = typed.slice(identifier.length)
  const read: Read =
    letter === 'E'
      ? retailRead(modifier, data)
      : { text: data, symbology: carrierOf(identifier, data)?.symbology ?? 'unknown' }
  return read.text === '' ? null : { ...(tidyRead(read) ?? read), at, identifier }
}

type Read = { readonly text: string; readonly symbology: Symbology }

/** EAN and UPC share one letter; their add-ons follow, with an identifier of their own or in the same digits. */
function retailRead(modifier: string, data: string): Read {
  if (modifier === '1' || modifier === '2') return { text: '', symbology: 'unknown' }
  const [main = data] = data.split(']')
  if (modifier === '4') return { text: main, symbology: 'ean8' }
  const text = modifier === '3' && main.length > 13 ? main.slice(0, 13) : main
  return { text, symbology: text.length === 12 ? 'upca' : text.length < 12 ? 'upce' : 'ean13' }
}
