/** Everything the mocked backend remembers, as plain JSON. */
import type { Scenario } from '@/contract/demo-api'
import type { CartLine } from '@/domain/cart'
import type { Symbology } from '@/domain/code'
import type { ExitPass, ExitVerdict } from '@/domain/exit'
import type { Fen, Millis, PaymentId } from '@/domain/kernel'
import type { Order, Quote } from '@/domain/order'
import type { PaymentReport, WalletId } from '@/domain/payment'

/** Who owns a thing: `guest:<id>`, `member:<number>` or `staff:<no>`. */
export type Owner = string

export type PaymentRecord = {
  readonly id: PaymentId
  readonly orderId: string
  readonly wallet: WalletId
  readonly attempt: number
  readonly amount: Fen
  report: PaymentReport
  /** When a slow wallet will have paid; null when nothing is on its way. */
  settlesAt: Millis | null
}

export type PassRecord = {
  readonly pass: ExitPass
  verdict: ExitVerdict | null
  usedAt: Millis | null
}

/** A code a shopper could not find, and what they were told to name it by. */
export type ReportedCode = {
  readonly storeId: string
  readonly reference: string
  readonly code: string
  readonly symbology: Symbology
  readonly at: Millis
}

export type StoredReply = { readonly fingerprint: string; readonly status: number; readonly body: unknown }

export type MockState = {
  /** Signs quotes; empty until the first one. */
  secret: string
  scenario: Scenario
  /** How often the running scenario still loses a reply. */
  losses: number
  sessions: { [token: string]: Owner }
  pinFailures: { [staffNo: string]: number }
  /** `lines`: what was priced, with date and batch as the server read them. */
  quotes: {
    [id: string]: { readonly quote: Quote; readonly owner: Owner; readonly lines: readonly CartLine[] }
  }
  orders: { [id: string]: { order: Order; readonly owner: Owner } }
  payments: { [id: string]: PaymentRecord }
  passes: { [token: string]: PassRecord }
  reportedCodes: ReportedCode[]
  replies: { [key: string]: StoredReply }
  balance: Fen
}
