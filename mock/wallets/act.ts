/** What the shopper does in the mocked wallet app, and what that does to the attempt. */
import type { WalletAct } from '@/contract/demo-api'
import type { Millis } from '@/domain/kernel'
import { seconds } from '@/domain/kernel'
import type { WalletId } from '@/domain/payment'
import type { World } from '../backend/context'
import type { PaymentRecord } from '../backend/state'
import { isOver, markPaid } from '../routes/payment-records'

/** How long a slow wallet takes. */
export const SLOW = seconds(8)

type Act = { readonly act: WalletAct; readonly wallet: WalletId }

/** Acts on an open attempt; one that is over stays as it is. */
export function actOn(world: World, record: PaymentRecord, { act, wallet }: Act): void {
  if (isOver(record.report)) return
  const refused = world.state.scenario === 'declined' && (act === 'pay' || act === 'pay-slowly')
  if (refused || act === 'decline') {
    record.report = { status: 'declined', reason: refused ? 'risk-refused' : 'insufficient-funds' }
    return
  }
  if (act === 'refuse') {
    record.report = { status: 'declined', reason: 'wallet-refused' }
    return
  }
  if (act === 'cancel') {
    record.report = { status: 'closed' }
    return
  }
  if (record.amount > world.state.balance) {
    record.report = { status: 'declined', reason: 'insufficient-funds' }
    return
  }
  if (act === 'pay') {
    markPaid(world, record, { at: world.now, wallet })
    return
  }
  record.report = { status: 'processing' }
  record.payer = wallet
  record.settlesAt = act === 'pay-slowly' ? ((world.now + SLOW) as Millis) : null
}
