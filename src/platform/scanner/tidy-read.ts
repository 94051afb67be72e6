/** Makes the browser's two decoders spell one code alike, and drops what is no retail code. */
import type { Symbology } from '@/domain/code'

type Read = { readonly text: string; readonly symbology: Symbology }

/** Any striped picture reads as a shorter one. */
const SHORTEST_ITF = 6

/**
 * An EAN-13 that begins with 0 is a UPC-A; a DataBar holds a GTIN whether or not its AI 01 is spelled out.
 */
export function tidyRead({ text, symbology }: Read): Read | null {
  if (text === '' || (symbology === 'itf' && text.length < SHORTEST_ITF)) return null
  if (symbology === 'ean13' && text.length === 13 && text.startsWith('0')) {
    return { text: text.slice(1), symbology: 'upca' }
  }
  if (symbology === 'upca' && text.length === 13) return { text: text.slice(1), symbology }
  if (symbology === 'databar' && /^01\d{14}$/.test(text)) return { text: text.slice(2), symbology }
  return { text, symbology }
}
