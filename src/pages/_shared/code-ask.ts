/** A code of one payment, and what it is for. */
import type { Fen, Millis } from '@/domain/kernel'
import type { Invocation, TenderId } from '@/domain/payment'

export type CodeAsk = {
  readonly tender: TenderId
  readonly invocation: Extract<Invocation, { kind: 'qr' }>
  readonly amount: Fen
  readonly store: string
  /** Whatever the code itself says, nothing can be paid after this; null where nothing is known of it. */
  readonly payBefore: Millis | null
}
