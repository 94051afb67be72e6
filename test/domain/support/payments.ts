/** Every state a payment can be in, and the facts that move it. */
import type { PaymentId } from '@/domain/kernel'
import { idOf, millis } from '@/domain/kernel'
import type { Payment, PaymentEvent, PaymentReport } from '@/domain/payment'

export const FIRST = idOf<PaymentId>('payment-1')
export const OTHER = idOf<PaymentId>('payment-2')

const attempt = { attempt: 1, tender: 'wechat-pay' } as const
const invocation = { kind: 'alipay-trade', tradeNo: '2026' } as const

export const PAYMENTS = {
  created: { ...attempt, kind: 'created' },
  'awaiting-user': { ...attempt, kind: 'awaiting-user', paymentId: FIRST, invocation },
  processing: { ...attempt, kind: 'processing', paymentId: FIRST },
  closing: { ...attempt, kind: 'closing', paymentId: FIRST },
  succeeded: { ...attempt, kind: 'succeeded', paymentId: FIRST, paidAt: millis(5000) },
  declined: { ...attempt, kind: 'declined', paymentId: FIRST, reason: 'insufficient-funds' },
  cancelled: { ...attempt, kind: 'cancelled', paymentId: FIRST },
  /** The server refused to start it at all. */
  unstarted: { ...attempt, kind: 'cancelled', paymentId: null },
  unknown: { ...attempt, kind: 'unknown', paymentId: FIRST },
  unnamed: { ...attempt, kind: 'unknown', paymentId: null },
} as const satisfies { [name: string]: Payment }

export const started = (paymentId = FIRST, attempt = 1): PaymentEvent => ({
  kind: 'attempt-started',
  attempt,
  paymentId,
  invocation,
})
export const attemptRefused: PaymentEvent = { kind: 'attempt-refused', attempt: 1 }
export const closeAsked: PaymentEvent = { kind: 'close-asked' }
export const walletLeft: PaymentEvent = { kind: 'wallet-left' }
export const answerLost: PaymentEvent = { kind: 'answer-lost', attempt: 1 }
export const disowned: PaymentEvent = { kind: 'disowned', attempt: 1 }
export const tenderChosen: PaymentEvent = { kind: 'tender-chosen', tender: 'alipay' }
export const reported = (report: PaymentReport, paymentId = FIRST): PaymentEvent => {
  return { kind: 'payment-reported', paymentId, report }
}

export const REPORTS = {
  waiting: { status: 'awaiting-user' },
  processing: { status: 'processing' },
  closed: { status: 'closed' },
  paid: { status: 'succeeded', paidAt: millis(5000) },
  declined: { status: 'declined', reason: 'insufficient-funds' },
} as const satisfies { [name: string]: PaymentReport }
