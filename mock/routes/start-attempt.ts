/** Starting one attempt to pay, for goods and for a membership alike. */
import type { Fen, OrderId, PaymentId } from '@/domain/kernel'
import { idOf } from '@/domain/kernel'
import type { Accepts, Host, TenderId } from '@/domain/payment'
import { offerTender } from '@/domain/payment'
import type { Context } from '../backend/context'
import type { PaymentRecord } from '../backend/state'
import { invocationOf } from '../wallets/invocation'
import { attemptsOf, isOver } from './payment-records'

type Due = {
  readonly id: OrderId
  readonly amount: Fen
  readonly isClosed: boolean
  readonly accepts: Accepts
}
type Ask = { readonly tender: TenderId; readonly attempt: number; readonly host: Host }

/** The started attempt, or why there is none. The same attempt asked for again is the same, whatever has become of it. */
export function startAttempt(context: Context, due: Due, { tender, attempt, host }: Ask) {
  const attempts = attemptsOf(context, due.id)
  const same = attempts.find((each) => each.attempt === attempt)
  if (same) return same.tender === tender ? started(same) : 'payment-open'
  if (due.isClosed) return 'order-closed'
  if (attempts.some(({ report }) => report.status === 'succeeded')) return 'already-paid'
  if (attempts.some(({ report }) => !isOver(report))) return 'payment-open'
  const offer = offerTender(tender, host, due.accepts)
  if (offer.kind === 'not-offered') return 'tender-not-offered'
  const record: PaymentRecord = {
    id: idOf<PaymentId>(context.newId('p')),
    orderId: due.id,
    tender,
    attempt,
    amount: due.amount,
    way: offer.way,
    code: offer.code,
    startedAt: context.now,
    report: { status: 'awaiting-user' },
    settlesAt: null,
  }
  context.state.payments[record.id] = record
  return started(record)
}

const started = (record: PaymentRecord) => ({
  paymentId: record.id,
  invocation: invocationOf(record),
  report: record.report,
})
