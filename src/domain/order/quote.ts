/** The server's price for one cart revision; the only total an order may be made from. */
import type { CartLine } from '../cart'
import type { Fen, LineId, Millis, QuoteId, StoreId } from '../kernel'
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

/** What a line cost on the screen. */
export type SeenPrice = Pick<PricedLine, 'lineId' | 'amount'>

/** One line whose price on the screen was not the server's. */
export type PriceChange = { readonly lineId: LineId; readonly shown: Fen; readonly quoted: Fen }

/** What the quote changed against the prices the shopper saw, line by line. */
export function priceChanges(shown: readonly SeenPrice[], quote: Pick<Quote, 'lines'>): PriceChange[] {
  const before = new Map(shown.map((line) => [line.lineId, line.amount]))
  return quote.lines.flatMap(({ lineId, amount }) => {
    const seen = before.get(lineId)
    return seen === undefined || seen === amount ? [] : [{ lineId, shown: seen, quoted: amount }]
  })
}

/** A quote speaks for exactly the lines it priced. */
export function coversLines(quote: Quote, lines: readonly CartLine[]): boolean {
  return quote.lines.length === lines.length && lines.every((line, i) => quote.lines[i]?.lineId === line.id)
}
