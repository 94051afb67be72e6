/** EAN-13, UPC-A and EAN-8 (ISO/IEC 15420): digits → modules → an SVG drawing a phone can scan from the screen. */
import { hasValidCheckDigit, patternModules, patternsOf } from '@/domain/code'
import { svgImage } from './svg-image'

const EDGE = '101'
const MIDDLE = '01010'
const QUIET_ZONE = 11
const HEIGHT = 46

/** Dark modules as `1`, without quiet zones; null when the digits are no EAN-13, UPC-A or EAN-8. */
export function eanModules(digits: string): string | null {
  if (!/^(\d{8}|\d{12,13})$/.test(digits) || !hasValidCheckDigit(digits)) return null
  const full = digits.length === 12 ? `0${digits}` : digits
  const drawn = patternsOf(full.length === 8 ? 'ean8' : 'ean13', full).map(patternModules)
  const half = drawn.length / 2
  return [EDGE, ...drawn.slice(0, half), MIDDLE, ...drawn.slice(half), EDGE].join('')
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
