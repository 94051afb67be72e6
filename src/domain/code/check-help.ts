/** Help while a code is being typed: how far along it is, whether it adds up, and what was probably meant. */
import { narrowText } from '../kernel'
import type { Gtin14 } from './gtin'
import { parseGtin } from './gtin'
import { expandUpcE } from './upc-e'

/** A printed length the digits could still grow to. */
export type Missing = { readonly length: number; readonly count: number }

export type CodeHelp =
  | { readonly kind: 'nothing' }
  /** Something other than digits: a name, an address. */
  | { readonly kind: 'no-number' }
  /** Four to six digits are a whole store number, and the beginning of a barcode. */
  | { readonly kind: 'store-number'; readonly digits: string; readonly missing: readonly Missing[] }
  | { readonly kind: 'short'; readonly digits: string; readonly missing: readonly Missing[] }
  /** A length barcodes have, but its check digit belongs to other digits. */
  | {
      readonly kind: 'wrong-check-digit'
      readonly digits: string
      readonly missing: readonly Missing[]
      /** Codes one slip of the finger away that are sold here, likeliest first. */
      readonly meant: readonly Gtin14[]
    }
  /** Every GTIN the digits can be: eight of them may be an EAN-8 and a UPC-E at once. */
  | {
      readonly kind: 'complete'
      readonly digits: string
      readonly gtins: readonly Gtin14[]
      /** As above, when none of the readings is sold here. */
      readonly meant: readonly Gtin14[]
    }
  | { readonly kind: 'long'; readonly count: number }

type IsSold = (gtin: Gtin14) => boolean

const LENGTHS = [8, 12, 13, 14]
const LONGEST = 14
const DIGITS = '0123456789'
const MOST_MEANT = 3

/** The digits of a typed number without its spaces and hyphens, in the narrow form; undefined when it has anything else. */
export function typedDigits(text: string): string | undefined {
  const digits = narrowText(text).replace(/[\s\-\u2010-\u2015\u2212]/g, '')
  return /^\d*$/.test(digits) ? digits : undefined
}

export function helpWithCode(text: string, isSold: IsSold): CodeHelp {
  const digits = typedDigits(text)
  if (digits === undefined) return { kind: 'no-number' }
  if (digits === '') return { kind: 'nothing' }
  const { length } = digits
  if (length > LONGEST) return { kind: 'long', count: length }
  const missing = LENGTHS.filter((each) => each > length).map((each) => ({
    length: each,
    count: each - length,
  }))
  if (length >= 4 && length <= 6) return { kind: 'store-number', digits, missing }
  if (!LENGTHS.includes(length)) return { kind: 'short', digits, missing }
  const gtins = readings(digits)
  const meant = gtins.some(isSold) ? [] : meantBy(digits, isSold)
  return gtins.length > 0
    ? { kind: 'complete', digits, gtins, meant }
    : { kind: 'wrong-check-digit', digits, missing, meant }
}

function readings(digits: string): Gtin14[] {
  const parsed = digits.length === 8 ? [parseGtin(digits), expandUpcE(digits)] : [parseGtin(digits)]
  const gtins = parsed.flatMap((each) => (each.ok ? [each.value] : []))
  return gtins.filter((gtin, i) => gtins.indexOf(gtin) === i)
}

/** One digit mistyped, two neighbours swapped, one digit left out or typed twice: what people do to long numbers. */
function meantBy(digits: string, isSold: IsSold): Gtin14[] {
  const meant = new Set<Gtin14>()
  for (const slip of [swaps, mistypings, omissions, doublings]) {
    for (const candidate of slip(digits)) {
      for (const gtin of readings(candidate)) if (isSold(gtin)) meant.add(gtin)
      if (meant.size >= MOST_MEANT) return [...meant].slice(0, MOST_MEANT)
    }
  }
  return [...meant]
}

const places = (text: string) => Array.from(text, (_, at) => at)
const splice = (text: string, at: number, length: number, put: string) =>
  text.slice(0, at) + put + text.slice(at + length)

const swaps = (text: string) =>
  places(text)
    .slice(1)
    .map((at) => splice(text, at - 1, 2, text.charAt(at) + text.charAt(at - 1)))
const mistypings = (text: string) =>
  places(text).flatMap((at) => Array.from(DIGITS, (digit) => splice(text, at, 1, digit)))
const omissions = (text: string) =>
  [...places(text), text.length].flatMap((at) => Array.from(DIGITS, (digit) => splice(text, at, 0, digit)))
const doublings = (text: string) =>
  places(text)
    .slice(1)
    .flatMap((at) => (text.charAt(at) === text.charAt(at - 1) ? [splice(text, at, 1, '')] : []))
