/** The goods of a store for the bench: those in the pictures and many others, some very like them. */
import { checkDigit } from '@/domain/code'
import type { Random } from '../random'
import { seeded } from '../random'
import type { Entry } from './manifest'
import { gtinOf } from './value'

const SEED = 20_240_601
const OTHERS = 100_000
const PREFIXES = 3_000
/** Others of the same maker for each expected product. */
const NEIGHBOURS = 40
const COUNTRIES = [
  '00',
  '03',
  '04',
  '07',
  '08',
  '30',
  '40',
  '42',
  '45',
  '49',
  '50',
  '54',
  '69',
  '76',
  '80',
  '84',
  '87',
  '93',
]

export function expectedGtins(entries: readonly Entry[]): readonly string[] {
  const gtins = entries.map(({ symbology, expected }) =>
    expected === null ? null : gtinOf({ symbology, text: expected }),
  )
  return [...new Set(gtins.filter((gtin) => gtin !== null))].sort()
}

/** Valid GTINs of 14 digits, none of them expected; the same for the same `expected` and seed. */
export function otherGtins(expected: readonly string[], count = OTHERS, seed = SEED): readonly string[] {
  const random = seeded(seed)
  const known = new Set(expected)
  const others = new Set<string>()
  const add = (body: string) => {
    const gtin = body + checkDigit(body)
    if (!known.has(gtin) && others.size < count) others.add(gtin)
  }
  for (const gtin of expected) for (const body of neighbours(gtin, random)) add(body)
  const prefixes = Array.from({ length: PREFIXES }, () => makerPrefix(random))
  while (others.size < count) {
    const prefix = prefixes[random.below(PREFIXES)] ?? ''
    // a maker numbers its goods upwards, so few of the numbers it could give are given
    const item = Math.floor(random.next() ** 3 * 10 ** (13 - prefix.length))
    add(prefix + String(item).padStart(13 - prefix.length, '0'))
  }
  return [...others].sort()
}

/** Indicator 0 and a maker's number of seven to ten digits, thirteen digits less the item's. */
function makerPrefix(random: Random): string {
  const length = 7 + random.below(4)
  const country = COUNTRIES[random.below(COUNTRIES.length)] ?? ''
  return `0${country}${String(random.below(10 ** (length - 2))).padStart(length - 2, '0')}`
}

/** Bodies that differ in the last digits only, or in the one or two digits that blur confuses. */
function neighbours(gtin: string, random: Random): string[] {
  const body = gtin.slice(0, 13)
  const change = (count: number) => {
    const digits = [...body]
    const first = 13 - Math.max(4, body.replace(/^0+/, '').length - 3)
    for (let i = 0; i < count; i++) digits[first + random.below(13 - first)] = String(random.below(10))
    return digits.join('')
  }
  return Array.from({ length: NEIGHBOURS }, (_, i) => {
    if (i % 4 === 0) return change(1)
    if (i % 4 === 1) return change(2)
    return body.slice(0, 9) + String(random.below(10_000)).padStart(4, '0')
  })
}
