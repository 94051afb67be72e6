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

/** Symbol character values from start to check character, as few as possible; null when a character is not printable ASCII. */
export function code128Values(text: string): readonly number[] | null {
  if (!/^[\x20-\x7e]+$/.test(text)) return null
  const { stayB, stayC } = costs(text)
  const values: number[] = []
  let isC = cost(stayC, 0) < cost(stayB, 0)
  values.push(isC ? START_C : START_B)
  for (let i = 0; i < text.length; i += isC ? 2 : 1) {
    const wantsC = isC ? cost(stayC, i) <= cost(stayB, i) + 1 : cost(stayC, i) + 1 < cost(stayB, i)
    if (wantsC !== isC) values.push(wantsC ? TO_C : TO_B)
    isC = wantsC
    values.push(isC ? Number(text.slice(i, i + 2)) : text.charCodeAt(i) - 32)
  }
  const check = values.reduce((sum, value, position) => sum + value * Math.max(1, position), 0) % 103
  return [...values, check]
}

const cost = (costs: readonly number[], at: number): number => costs[at] ?? Number.POSITIVE_INFINITY

/** Fewest symbol characters from each position to the end, when the next one is written in set B or in set C. */
function costs(text: string) {
  const stayB: number[] = Array(text.length + 1).fill(0)
  const stayC = [...stayB]
  for (let i = text.length - 1; i >= 0; i--) {
    const isPair = /^\d\d$/.test(text.slice(i, i + 2))
    stayB[i] = 1 + Math.min(cost(stayB, i + 1), cost(stayC, i + 1) + 1)
    stayC[i] = isPair ? 1 + Math.min(cost(stayC, i + 2), cost(stayB, i + 2) + 1) : Number.POSITIVE_INFINITY
  }
  return { stayB, stayC }
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
