/** What one text comes to when it may be read in several ways, as typed digits that are an EAN-8 and a UPC-E alike. */
import type { ProductMatch } from './match'
import { eachMatch } from './match'

/** The readings' matches, best first → one answer: different products are a choice, and what anything is beats `not-found`. */
export function joinReadings(matches: readonly ProductMatch[]): ProductMatch | undefined {
  const each = eachMatch(matches)
  const ids = each.map((match) => ('product' in match ? match.product.id : null))
  const different = each.filter((_, i) => ids[i] !== null && ids.indexOf(ids[i] ?? null) === i)
  if (different.length > 1) return { kind: 'ambiguous', matches: different }
  // where the store could not be asked about every reading, nobody knows that there is no such product
  return different[0] ?? matches.find(({ kind }) => kind === 'offline') ?? matches[0]
}
