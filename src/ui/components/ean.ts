/** EAN-13, UPC-A and EAN-8 (ISO/IEC 15420): digits → modules → an SVG drawing a phone can scan from the screen. */
import { hasValidCheckDigit } from '@/domain/code'
import { svgImage } from './svg-image'

/** Number set A; set C is its complement, and set B is set C read backwards (table 1 of the standard). */
const SET_A = '0001101 0011001 0010011 0111101 0100011 0110001 0101111 0111011 0110111 0001011'.split(' ')
const SET_C = SET_A.map((modules) => Array.from(modules, (bit) => (bit === '0' ? '1' : '0')).join(''))
const SET_B = SET_C.map((modules) => Array.from(modules).reverse().join(''))
/** The sets of the six left digits say the leading digit (table 2). */
const PARITY = 'AAAAAA AABABB AABBAB AABBBA ABAABB ABBAAB ABBBAA ABABAB ABABBA ABBABA'.split(' ')
const EDGE = '101'
const MIDDLE = '01010'
const QUIET_ZONE = 11
const HEIGHT = 46

/** Dark modules as `1`, without quiet zones; null when the digits are no EAN-13, UPC-A or EAN-8. */
export function eanModules(digits: string): string | null {
  if (!/^(\d{8}|\d{12,13})$/.test(digits) || !hasValidCheckDigit(digits)) return null
  const full = digits.length === 12 ? `0${digits}` : digits
  const parity = full.length === 8 ? 'AAAA' : (PARITY[Number(full[0])] ?? '')
  const body = full.length === 8 ? full : full.slice(1)
  const left = Array.from(body.slice(0, parity.length), (digit, i) =>
    modulesOf(parity[i] === 'B' ? SET_B : SET_A, digit),
  )
  const right = Array.from(body.slice(parity.length), (digit) => modulesOf(SET_C, digit))
  return [EDGE, ...left, MIDDLE, ...right, EDGE].join('')
}

function modulesOf(set: readonly string[], digit: string): string {
  return set[Number(digit)] ?? ''
}

/** An image address of the barcode with its quiet zones, or null when the digits cannot be drawn. */
export function eanDrawing(digits: string): string | null {
  const modules = eanModules(digits)
  if (modules === null) return null
  let path = ''
  for (const { index, 0: bar } of modules.matchAll(/1+/g)) {
    path += `M${QUIET_ZONE + index} 0h${bar.length}v${HEIGHT}h-${bar.length}z`
  }
  return svgImage(modules.length + 2 * QUIET_ZONE, HEIGHT, path)
}
