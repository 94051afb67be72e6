/** The pass a shopper shows at the door, and what staff decide. */
import type { Fen, LineId, Millis, OrderId, PassToken, StoreId } from '../kernel'
import type { Order } from '../order'

/** An opaque single-use token; the server alone knows what it stands for. */
export type ExitPass = {
  readonly token: PassToken
  readonly orderId: OrderId
  readonly storeId: StoreId
  readonly issuedAt: Millis
  readonly expiresAt: Millis
  readonly pieces: number
  /** What was paid. */
  readonly total: Fen
}

export const STOP_REASONS = ['unpaid-item', 'age-not-proven', 'not-the-buyer', 'other'] as const
export type StopReason = (typeof STOP_REASONS)[number]

export type ExitVerdict =
  | { readonly kind: 'let-through' }
  | { readonly kind: 'check-items'; readonly lineIds: readonly LineId[] }
  | { readonly kind: 'stop'; readonly reason: StopReason }

/** A verdict that ends the visit; `check-items` leaves the shopper at the door. */
export type FinalVerdict = Exclude<ExitVerdict, { kind: 'check-items' }>

/** Why a pass does not open the door. */
export const PASS_REFUSALS = ['unknown-pass', 'pass-used', 'pass-expired', 'other-store'] as const
export type PassRefusal = (typeof PASS_REFUSALS)[number]

/** Time left on a pass; zero once it is over. */
export function timeLeft(pass: ExitPass, now: Millis): Millis {
  return Math.max(0, pass.expiresAt - now) as Millis
}

/** What staff see after scanning a pass. */
export type Inspection =
  | { readonly kind: 'open'; readonly pass: ExitPass; readonly order: Order }
  /** `at` is when the pass was used or ran out, where that is known. */
  | { readonly kind: 'refused'; readonly reason: PassRefusal; readonly at: Millis | null }
