/** A return as the order keeps it: what came back, when and why, and what was paid back for it. */
import type { Fen, LineId, Millis, ReturnId } from '../kernel'

export const RETURN_REASONS = ['unwanted', 'wrong-goods', 'faulty', 'recalled'] as const
export type ReturnReason = (typeof RETURN_REASONS)[number]

/** Pieces of a line that come back; a weighed or labelled pack is one. */
export type Picked = { readonly lineId: LineId; readonly count: number }

/** `on-its-way`: the wallet has been told and has not paid yet. */
export const REFUND_STATES = ['on-its-way', 'done'] as const
export type RefundState = (typeof REFUND_STATES)[number]

export type Return = {
  readonly id: ReturnId
  readonly at: Millis
  readonly reason: ReturnReason
  readonly lines: readonly Picked[]
  /** To the wallet that paid. */
  readonly money: Fen
  /** To the points that paid. */
  readonly points: number
  readonly refund: RefundState
}

/** Pieces that have come back so far, by line. */
export function returnedIn(
  returns: readonly { readonly lines: readonly Picked[] }[],
): ReadonlyMap<LineId, number> {
  const counts = new Map<LineId, number>()
  for (const { lineId, count } of returns.flatMap(({ lines }) => lines))
    counts.set(lineId, (counts.get(lineId) ?? 0) + count)
  return counts
}
