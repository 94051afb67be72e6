/** Code 128 (ISO/IEC 15417), sets B and C: text → bar widths → an SVG drawing. */
import { svgImage } from './svg-image'

/** Bar and space widths of the symbol characters 0–105, six elements of 11 modules each (table 1 of the standard). */
const PATTERNS = (
  '212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 113222 ' +
  '123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 212123 212321 ' +
  '232121 111323 131123 131321 112313 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121 ' +
  '313121 211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111 314111 221411 431111 111224 ' +
  '111422 121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 241211 221114 413111 241112 134111 ' +
  '111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113 ' +
  '114311 411113 411311 113141 114131 311141 411131 211412 211214 211232'
).split(' ')
const STOP = '2331112'
const START_B = 104
const START_C = 105
const TO_C = 99
const TO_B = 100
const QUIET_ZONE = 10
const HEIGHT = 40

/** Symbol character values from start to check character; null when a character is not printable ASCII. */
export function code128Values(text: string): readonly number[] | null {
  if (!/^[\x20-\x7e]+$/.test(text)) return null
  const values: number[] = []
  let set: 'B' | 'C' | null = null
  for (let i = 0; i < text.length; ) {
    const digits = /^\d*/.exec(text.slice(i))?.[0].length ?? 0
    // inside B, digits pay for the change of set only from four on, and an odd first digit stays in B
    const wantsC: boolean = set === 'C' ? digits >= 2 : isWorthC(digits, text.length, i, set === null)
    const next: 'B' | 'C' = wantsC ? 'C' : 'B'
    if (set === null) values.push(next === 'C' ? START_C : START_B)
    else if (set !== next) values.push(next === 'C' ? TO_C : TO_B)
    set = next
    if (next === 'C') {
      values.push(Number(text.slice(i, i + 2)))
      i += 2
    } else {
      values.push(text.charCodeAt(i) - 32)
      i += 1
    }
  }
  const check = values.reduce((sum, value, position) => sum + value * Math.max(1, position), 0) % 103
  return [...values, check]
}

function isWorthC(digits: number, length: number, at: number, isStart: boolean): boolean {
  if (digits % 2 === 1) return false
  if (isStart) return digits >= 4 || (digits === 2 && length === 2)
  return digits >= 6 || (digits >= 4 && at + digits === length)
}

/** Alternating bar and space widths in modules, beginning with a bar. */
export function code128Widths(text: string): readonly number[] | null {
  const values = code128Values(text)
  if (!values) return null
  const pattern = values.map((value) => PATTERNS[value] ?? '').join('') + STOP
  return Array.from(pattern, Number)
}

/** An image address of the barcode with its quiet zones, or null when the text cannot be encoded. */
export function code128Drawing(text: string): string | null {
  const widths = code128Widths(text)
  if (!widths) return null
  let x = QUIET_ZONE
  let path = ''
  widths.forEach((width, i) => {
    if (i % 2 === 0) path += `M${x} 0h${width}v${HEIGHT}h-${width}z`
    x += width
  })
  return svgImage(x + QUIET_ZONE, HEIGHT, path)
}
