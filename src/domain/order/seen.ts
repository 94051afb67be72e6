/** What the shopper was last shown of a basket, and what another bill of it changes. */
import type { Fen, LineId } from '../kernel'
import { multiplyFen, subtractFen, sumFen, ZERO_FEN } from '../kernel'
import type { PricedLine } from '../pricing'
import type { Due } from './due'

/** What a line cost on the screen. */
export type SeenPrice = Pick<PricedLine, 'lineId' | 'unitPrice' | 'units' | 'amount'>
export type Seen = Pick<Due, 'points' | 'due'> & { readonly lines: readonly SeenPrice[] }

/** One line whose own price moved: what it costs before the discounts on the whole basket. */
export type PriceChange = { readonly lineId: LineId; readonly shown: Fen; readonly quoted: Fen }

export type BillChange = {
  readonly prices: readonly PriceChange[]
  /** What the lines differ by beyond that: discounts that several of them share. */
  readonly shared: Fen
  /** One of the prices is another one on the shelf as well. */
  readonly isOnShelf: boolean
  /** Points that were shown to pay, and that pay; null where they are the same. */
  readonly points: { readonly shown: number; readonly quoted: number } | null
  readonly due: { readonly shown: Fen; readonly quoted: Fen }
}

/** As it is kept: without the reasons of its prices. */
export function seenOf({ lines, points, due }: Seen): Seen {
  return {
    lines: lines.map(({ lineId, unitPrice, units, amount }) => ({ lineId, unitPrice, units, amount })),
    points,
    due,
  }
}

/** Null when the shopper was shown nothing, or nothing else. */
export function billChange(shown: Seen | null, quoted: Seen): BillChange | null {
  if (shown === null) return null
  const before = new Map(shown.lines.map((line) => [line.lineId, line]))
  const pairs = quoted.lines.flatMap((is) => {
    const was = before.get(is.lineId)
    return was ? [{ was, is }] : []
  })
  const moved = pairs.filter(
    ({ was, is }) => aloneOf(was) !== aloneOf(is) && ownPriceOf(was) !== ownPriceOf(is),
  )
  const prices = moved.map(({ was, is }) => ({
    lineId: is.lineId,
    shown: ownPriceOf(was),
    quoted: ownPriceOf(is),
  }))
  const all = sumFen(pairs.map(({ was, is }) => subtractFen(is.amount, was.amount)))
  const shared = subtractFen(all, sumFen(prices.map((each) => subtractFen(each.quoted, each.shown))))
  const used = { shown: shown.points?.used ?? 0, quoted: quoted.points?.used ?? 0 }
  const points = used.shown === used.quoted ? null : used
  const isSame = prices.length === 0 && shared === ZERO_FEN && points === null && shown.due === quoted.due
  if (isSame) return null
  const isOnShelf = moved.some(({ was, is }) => was.unitPrice !== is.unitPrice)
  return { prices, shared, isOnShelf, points, due: { shown: shown.due, quoted: quoted.due } }
}

/** A higher amount is never charged in silence. */
export const isDearer = (change: BillChange | null): boolean =>
  change !== null && change.due.quoted > change.due.shown

const ownPriceOf = ({ units }: SeenPrice): Fen =>
  sumFen(units.map(({ count, amount }) => multiplyFen(amount, count)))
const aloneOf = ({ units }: SeenPrice): Fen =>
  sumFen(units.map(({ count, alone }) => multiplyFen(alone, count)))
