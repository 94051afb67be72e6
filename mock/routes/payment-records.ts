/** Payment attempts as the mocked merchant keeps them. */
import { hasOwn } from '@/domain/kernel'
import type { World } from '../backend/context'
import type { PaymentRecord } from '../backend/state'
import { endOldCharges } from '../payments/charge'
import { giveBackOwed } from '../payments/give-back'
import { hearNotices } from '../payments/hear-notices'
import { reconcile } from '../payments/reconcile'
import { settleRefunds } from '../returns/refunds'
import { forgetFinished } from '../wallets/forget-finished'
import { openSampleWallets } from '../wallets/sample-people'

export function paymentRecord({ state: { payments } }: World, paymentId: string): PaymentRecord | undefined {
  return hasOwn(payments, paymentId) ? payments[paymentId] : undefined
}

/** Time has passed: what was on its way has arrived. */
export function settleDue(world: World): void {
  openSampleWallets(world.state.networks.accounts, world.now)
  hearNotices(world)
  reconcile(world)
  endOldCharges(world)
  giveBackOwed(world)
  settleRefunds(world)
  forgetFinished(world.state.networks, world.now, (number) => hasOwn(world.state.payments, number))
}
