/** The server's price for one cart revision; the only total an order may be made from. */
import type { CartLine } from '../cart'
import type { Fen, Millis, QuoteId, StoreId } from '../kernel'
import type { Tier } from '../member'
import type { PricedLine } from '../pricing'
import type { Due } from './due'

export type Quote = Due & {
  readonly id: QuoteId
  readonly storeId: StoreId
  readonly cartRevision: number
  readonly tier: Tier
  readonly lines: readonly PricedLine[]
  readonly listTotal: Fen
  readonly total: Fen
  readonly expiresAt: Millis
  /** Opaque to the app; the server refuses a quote whose content no longer matches it. */
  readonly signature: string
}

/** A quote speaks for exactly the lines it priced. */
export function coversLines(quote: Quote, lines: readonly CartLine[]): boolean {
  return quote.lines.length === lines.length && lines.every((line, i) => quote.lines[i]?.lineId === line.id)
}
