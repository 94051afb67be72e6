/** Money on its way back: told to the mocked wallet, which pays it after a while. */
import type { Millis } from '@/domain/kernel'
import { addFen, seconds } from '@/domain/kernel'
import type { Return } from '@/domain/order'
import type { World } from '../backend/context'

/** How long the mocked wallet takes to pay back. */
export const REFUND_TAKES = seconds(8)

/** Remembers who took the goods; without money there is nothing to wait for. */
export function startRefund(world: World, orderId: string, staffNo: string, made: Return): void {
  const settlesAt = made.refund === 'done' ? null : ((world.now + REFUND_TAKES) as Millis)
  world.state.refunds[made.id] = { orderId, staffNo, settlesAt }
}

/** Every refund that was due has arrived. */
export function settleRefunds({ state, now }: World): void {
  for (const [id, refund] of Object.entries(state.refunds)) {
    if (refund.settlesAt === null || refund.settlesAt > now) continue
    state.refunds[id] = { ...refund, settlesAt: null }
    const kept = state.orders[refund.orderId]
    const made = kept?.order.returns.find((each) => each.id === id)
    if (!kept || !made) continue
    state.balance = addFen(state.balance, made.money)
    const returns = kept.order.returns.map((each) =>
      each.id === id ? { ...each, refund: 'done' as const } : each,
    )
    kept.order = { ...kept.order, returns }
  }
}
