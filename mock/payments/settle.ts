/** Money has moved at a network: it pays the order it was asked for, or goes back by itself. */
import type { Millis } from '@/domain/kernel'
import type { WalletId } from '@/domain/payment'
import { walletCharged, walletOf } from '@/domain/payment'
import type { World } from '../backend/context'
import { rewardOrder } from '../backend/reward-order'
import { settleTerm } from '../backend/settle-term'
import type { PaymentRecord } from '../backend/state'
import { settleFor } from '../coupons/order-coupons'
import type { TradeReport } from '../merchant/port'
import { giveBack } from './give-back'
import { isOver } from './is-over'

type Settled = { readonly at: Millis; readonly wallet: WalletId | null }
type Told = Pick<TradeReport, 'paidAt' | 'wallet'>

/** Whatever has been heard before: the first word counts once, a late one is paid back. */
export function settle(world: World, record: PaymentRecord, { paidAt, wallet }: Told): void {
  const { report } = record
  if (report.status === 'succeeded' || record.givenBack) return
  if (isOver(report) || !isPayable(world, record)) {
    giveBack(world, record)
    return
  }
  // whose wallet it was is what was chosen, or for a friend and a payment code what the network says
  const charged = record.desk?.wallet ? walletCharged(record.desk.wallet) : null
  const payer = walletOf(record.tender) ?? wallet ?? charged
  markPaid(world, record, { at: paidAt ?? world.now, wallet: payer })
}

function isPayable({ state }: World, { orderId }: PaymentRecord): boolean {
  const status = state.orders[orderId]?.order.status ?? state.termOrders[orderId]?.status
  return status === 'unpaid'
}

function markPaid(world: World, record: PaymentRecord, { at, wallet }: Settled): void {
  const { state } = world
  record.report = { status: 'succeeded', paidAt: at, wallet }
  const owned = state.orders[record.orderId]
  if (owned) {
    settleFor(world, owned.order, at)
    owned.order = {
      ...owned.order,
      status: 'paid',
      // a payment code was paid into no code of the shop's
      paid: { at, tender: record.tender, wallet, code: record.desk ? null : record.code },
    }
    rewardOrder(state, owned, at)
  }
  const term = state.termOrders[record.orderId]
  if (term) settleTerm(world, term, at)
}
