/** The two or five digits beside an EAN or UPC code of magazines and books: no part of its number. */
import { hasValidCheckDigit } from './gtin'
import type { Symbology } from './scan'

const EAN_UPC: readonly Symbology[] = ['ean13', 'ean8', 'upca', 'upce']
const UNSAID: readonly Symbology[] = ['typed', 'unknown']

const SHAPES = [
  /^(\d{13})([ +]?)(?:\d{2}|\d{5})$/,
  /^(\d{12})([ +]?)(?:\d{2}|\d{5})$/,
  /^(\d{8})([ +])(?:\d{2}|\d{5})$/,
]
/** A GTIN-12 that some software fills up to 14 digits. */
const PADDED = /^00\d{12}$/

/** The number without its add-on, or the text as it was. */
export function cutAddOn(text: string, symbology: Symbology): string {
  if (PADDED.test(text) && hasValidCheckDigit(text)) return text
  for (const shape of SHAPES) {
    const [, main, gap] = shape.exec(text) ?? []
    if (main && (EAN_UPC.includes(symbology) || (UNSAID.includes(symbology) && isSure(main, gap))))
      return main
  }
  return text
}

/** Without a symbology 15 or 18 digits may be anything; serials and books (977 to 979) are known by their number. */
function isSure(main: string, gap?: string): boolean {
  return hasValidCheckDigit(main) && (gap ? main.length > 8 : /^97[789]\d{10}$/.test(main))
}
