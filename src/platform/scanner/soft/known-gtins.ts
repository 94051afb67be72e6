/** The GTINs of one store, laid out for the soft decoder: which of them fits a table of digit costs best. */
import { patternsOf, squeezeUpcE } from '@/domain/code'
import type { Layout } from './layout'
import { PATTERNS } from './layout'

/** The best of a store's codes under a table of costs, and how far the next one is behind. */
export type KnownCode = { readonly text: string; readonly cost: number; readonly runnerUp: number }

export type KnownGtins = {
  /** How many codes there are. */
  readonly size: number
  /** 14 digits. */
  has(gtin: string): boolean
  best(layout: Layout, costs: Float32Array): KnownCode | null
}

type Kind = Layout['symbology']
/** `rows[code * digits + digit]` is the pattern that digit has in that code. */
type Table = { readonly texts: readonly string[]; readonly rows: Uint8Array }

export function knownGtins(gtins: readonly string[]): KnownGtins {
  const all = new Set(gtins)
  const tables = new Map<Kind, Table>()
  const tableFor = ({ symbology, digits }: Layout): Table => {
    const known = tables.get(symbology)
    if (known) return known
    const texts = [...all].flatMap((gtin) => printedAs(symbology, gtin))
    const rows = new Uint8Array(texts.length * digits.length)
    for (const [code, text] of texts.entries()) rows.set(patternsOf(symbology, text), code * digits.length)
    const table = { texts, rows }
    tables.set(symbology, table)
    return table
  }
  return {
    size: all.size,
    has: (gtin) => all.has(gtin),
    best(layout, costs) {
      const { texts, rows } = tableFor(layout)
      const count = layout.digits.length
      let best = -1
      let least = Number.POSITIVE_INFINITY
      let runnerUp = Number.POSITIVE_INFINITY
      for (let code = 0, at = 0; code < texts.length; code++, at += count) {
        let cost = 0
        // costs are never negative: a code that is behind already stays behind
        for (let digit = 0; digit < count && cost < runnerUp; digit++)
          cost += costs[digit * PATTERNS.length + (rows[at + digit] ?? 0)] ?? 0
        if (cost < least) {
          runnerUp = least
          least = cost
          best = code
        } else if (cost < runnerUp) runnerUp = cost
      }
      const text = texts[best]
      return text === undefined ? null : { text, cost: least, runnerUp }
    },
  }
}

/** How a GTIN may be printed as this kind of symbol; a UPC-E holds only those with enough zeros. */
function printedAs(kind: Kind, gtin: string): string[] {
  if (kind === 'ean13') return gtin.startsWith('0') && !gtin.startsWith('000000') ? [gtin.slice(1)] : []
  if (kind === 'ean8') return gtin.startsWith('000000') ? [gtin.slice(6)] : []
  return squeezeUpcE(gtin).slice(0, 1)
}
