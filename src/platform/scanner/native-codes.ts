/** What a native BarcodeDetector answered → codes worth believing; null when it answered nonsense. */
import type { Symbology } from '@/domain/code'
import { expandUpcE, hasValidCheckDigit } from '@/domain/code'
import type { Decoded, Outline, Point } from './decoder'
import { boxAround } from './outline'
import { symbologyOf } from './symbology'
import { tidyRead } from './tidy-read'

export function nativeCodes(answer: unknown): readonly Decoded[] | null {
  if (!Array.isArray(answer)) return null
  const codes: Decoded[] = []
  for (const found of answer) {
    if (!isObject(found) || typeof found.rawValue !== 'string') return null
    const outline = outlineOf(found)
    if (!outline) return null
    const tidy = tidyRead({ symbology: symbologyOf(found.format), text: found.rawValue })
    if (tidy && isWhole(tidy)) codes.push({ ...tidy, outline, engine: 'native', confidence: 'likely' })
  }
  return codes
}

/** ITF counts as ITF-14 only: any striped picture reads as a shorter one. */
const LENGTHS: { readonly [symbology in Symbology]?: number } = { ean13: 13, ean8: 8, upca: 12, itf: 14 }

function isWhole({ text, symbology }: { readonly text: string; readonly symbology: Symbology }): boolean {
  const length = LENGTHS[symbology]
  if (length !== undefined) return new RegExp(`^\\d{${length}}$`).test(text) && hasValidCheckDigit(text)
  if (symbology === 'upce') return text.length === 8 && expandUpcE(text).ok
  // what begins otherwise may be GS1 data: its FNC1 count, and native engines do not promise to keep them
  return symbology !== 'unknown' && /^[A-Za-z]/.test(text)
}

function outlineOf({ cornerPoints, boundingBox }: { [name: string]: unknown }): Outline | null {
  const points = Array.isArray(cornerPoints) ? cornerPoints.filter(isPoint) : []
  const [a, b, c, d] = points
  if (a && b && c && d && points.length === 4) return [a, b, c, d]
  if (!isPoint(boundingBox)) return null
  const { x, y, width, height } = boundingBox
  if (!isNumber(width) || !isNumber(height)) return null
  return boxAround([
    { x, y },
    { x: x + width, y: y + height },
  ])
}

const isNumber = (value: unknown): value is number => Number.isFinite(value)
const isObject = (value: unknown): value is { [name: string]: unknown } =>
  typeof value === 'object' && value !== null
const isPoint = (value: unknown): value is Point & { width?: unknown; height?: unknown } =>
  isObject(value) && isNumber(value.x) && isNumber(value.y)
