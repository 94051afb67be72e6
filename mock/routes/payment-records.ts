/** Payment attempts as the mocked merchant keeps them, and how time and the wallet move them. */
import type { Millis } from '@/domain/kernel'
import { fen, hasOwn, subtractFen } from '@/domain/kernel'
import type { PaymentReport, WalletId } from '@/domain/payment'
import { walletOf } from '@/domain/payment'
import type { World } from '../backend/context'
import { rewardOrder } from '../backend/reward-order'
import { settleTerm } from '../backend/settle-term'
import type { PaymentRecord } from '../backend/state'
import { settleFor } from '../coupons/order-coupons'
import { settleRefunds } from '../returns/refunds'

export const isOver = (report: PaymentReport) =>
  report.status !== 'awaiting-user' && report.status !== 'processing'

export function attemptsOf(world: World, orderId: string): PaymentRecord[] {
  return Object.values(world.state.payments)
    .filter((record) => record.orderId === orderId)
    .map((record) => settled(world, record))
}

/** An attempt as it stands now: a slow wallet that was due has paid. */
export function paymentRecord(world: World, paymentId: string): PaymentRecord | undefined {
  const { payments } = world.state
  const record = hasOwn(payments, paymentId) ? payments[paymentId] : undefined
  return record && settled(world, record)
}

/** Time has passed: every slow wallet that was due has paid, or has been paid back. */
export function settleDue(world: World): void {
  for (const record of Object.values(world.state.payments)) settled(world, record)
  settleRefunds(world)
}

function settled(world: World, record: PaymentRecord): PaymentRecord {
  if (record.settlesAt !== null && record.settlesAt <= world.now && !isOver(record.report)) {
    markPaid(world, record, { at: record.settlesAt, wallet: record.payer ?? walletOf(record.tender) })
  }
  return record
}

type Settled = { readonly at: Millis; readonly wallet: WalletId | null }

export function markPaid(world: World, record: PaymentRecord, { at, wallet }: Settled) {
  const { state } = world
  record.report = { status: 'succeeded', paidAt: at, wallet }
  record.settlesAt = null
  state.balance = subtractFen(state.balance, record.amount)
  if (state.balance < 0) state.balance = fen(0)
  const owned = state.orders[record.orderId]
  if (owned) {
    settleFor(world, owned.order, at)
    const { tender, code } = record
    owned.order = { ...owned.order, status: 'paid', paid: { at, tender, wallet, code } }
    rewardOrder(state, owned, at)
  }
  const term = state.termOrders[record.orderId]
  if (term) settleTerm(world, term, at)
}
