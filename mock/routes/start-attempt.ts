/** Starting one attempt to pay, for goods and for a membership alike. */
import type { Fen, Millis, OrderId } from '@/domain/kernel'
import type { Accepts, Host, TenderId } from '@/domain/payment'
import { offerTender } from '@/domain/payment'
import type { Context } from '../backend/context'
import type { PaymentRecord } from '../backend/state'
import { attemptsOf } from '../payments/attempts-of'
import { reportOf } from '../payments/desk'
import { isOver } from '../payments/is-over'
import { hold, isHeldElsewhere } from '../payments/lease'
import { newRecord } from '../payments/new-record'
import { prepay } from '../payments/prepay'

type Due = {
  readonly id: OrderId
  readonly amount: Fen
  readonly isClosed: boolean
  readonly accepts: Accepts
  /** What the wallet says it is for. */
  readonly description: string
  /** The last moment to pay. */
  readonly payBefore: Millis
}
type Ask = { readonly tender: TenderId; readonly attempt: number; readonly host: Host }

/** The started attempt, or why there is none. The same attempt asked for again is the same, whatever has become of it. */
export function startAttempt(context: Context, due: Due, { tender, attempt, host }: Ask) {
  const attempts = attemptsOf(context, due.id)
  const same = attempts.find((each) => !each.desk && each.attempt === attempt)
  if (attempts.some((each) => isHeldElsewhere(context, each))) return 'paying-elsewhere'
  if (same?.tender === tender) return started(context, same)
  if (due.isClosed) return 'order-closed'
  if (attempts.some(({ report }) => report.status === 'succeeded')) return 'already-paid'
  if (attempts.some(({ report }) => !isOver(report))) return 'payment-open'
  // counted by another phone, which paid by something else: this one counts on
  if (same) return 'key-reused'
  const offer = offerTender(tender, host, due.accepts)
  if (offer.kind === 'not-offered') return 'tender-not-offered'
  const { id: orderId, amount, description, payBefore } = due
  const { way, code } = offer
  const record = newRecord(context, { orderId, tender, attempt, amount, way, code, description, payBefore })
  context.state.payments[record.id] = record
  return started(context, record)
}

/** The network is asked until it has answered once. */
function started(context: Context, record: PaymentRecord) {
  if (record.invocation === null && !isOver(record.report)) {
    const prepaid = prepay(context, record)
    if (!prepaid.ok) return 'network-down'
    record.invocation = prepaid.value
  }
  hold(context, record)
  const report = reportOf(record, attemptsOf(context, record.orderId))
  return { paymentId: record.id, invocation: record.invocation ?? NOTHING, report }
}

/** Of an attempt that ended before it began. */
const NOTHING = { kind: 'payer-code' } as const
