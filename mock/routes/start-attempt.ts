/** Starting one attempt to pay, for goods and for a membership alike. */
import type { Fen, OrderId, PaymentId } from '@/domain/kernel'
import { idOf } from '@/domain/kernel'
import type { WalletId } from '@/domain/payment'
import type { Context } from '../backend/context'
import type { PaymentRecord } from '../backend/state'
import { attemptsOf, isOver } from './payment-records'

type Due = {
  readonly id: OrderId
  readonly amount: Fen
  readonly isClosed: boolean
  readonly wallets: readonly WalletId[]
}
type Ask = { readonly wallet: WalletId; readonly attempt: number }

/** The started attempt, or why there is none. The same attempt asked for again is the same, whatever has become of it. */
export function startAttempt(context: Context, due: Due, { wallet, attempt }: Ask) {
  const attempts = attemptsOf(context, due.id)
  const same = attempts.find((each) => each.attempt === attempt)
  if (same) return same.wallet === wallet ? started(same) : 'payment-open'
  if (due.isClosed) return 'order-closed'
  if (attempts.some(({ report }) => report.status === 'succeeded')) return 'already-paid'
  if (attempts.some(({ report }) => !isOver(report))) return 'payment-open'
  if (!due.wallets.includes(wallet)) return 'wallet-not-offered'
  const record: PaymentRecord = {
    id: idOf<PaymentId>(context.newId('p')),
    orderId: due.id,
    wallet,
    attempt,
    amount: due.amount,
    report: { status: 'awaiting-user' },
    settlesAt: null,
  }
  context.state.payments[record.id] = record
  return started(record)
}

const started = ({ id, report }: PaymentRecord) => ({
  paymentId: id,
  invocation: { kind: 'mock-wallet' as const, paymentId: id },
  report,
})
