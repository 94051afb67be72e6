/** An attempt that another phone has started, as this one goes on with it. */
import type { PaymentId } from '../kernel'
import { unreachable } from '../kernel'
import type { Invocation } from './invocation'
import type { Payment, PaymentReport } from './payment'
import type { TenderId } from './tender'

export type KnownAttempt = {
  readonly attempt: number
  readonly tender: TenderId
  readonly paymentId: PaymentId
  readonly invocation: Invocation
  readonly report: PaymentReport
}

export function adoptAttempt({ attempt, tender, paymentId, invocation, report }: KnownAttempt): Payment {
  const known = { attempt, tender, paymentId }
  switch (report.status) {
    case 'awaiting-user':
      // the network has not told the server yet how this one is paid
      if (invocation.kind === 'payer-code' && tender !== 'payer-code') return { kind: 'processing', ...known }
      return { kind: 'awaiting-user', ...known, invocation, atDesk: report.atDesk }
    case 'processing':
      return { kind: 'processing', ...known }
    case 'declined':
      return { kind: 'declined', ...known, reason: report.reason }
    case 'closed':
      return { kind: 'cancelled', ...known }
    case 'succeeded':
      return { kind: 'succeeded', ...known, paidAt: report.paidAt }
    default:
      return unreachable(report)
  }
}

/** Nobody has begun to pay: `tender` is only what will be offered first. */
export const nothingTried = (tender: TenderId): Payment => ({
  kind: 'cancelled',
  attempt: 0,
  tender,
  paymentId: null,
})
