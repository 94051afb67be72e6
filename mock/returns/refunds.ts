/** Money on its way back: asked of the network that took it, which pays it after a while. */
import type { Millis } from '@/domain/kernel'
import { seconds } from '@/domain/kernel'
import type { Return } from '@/domain/order'
import type { World } from '../backend/context'
import { isBack, payBack } from '../payments/give-back'

/** When the network is asked whether it has arrived, and how often again. */
export const REFUND_TAKES = seconds(8)

/** Remembers who took the goods; without money there is nothing to wait for. */
export function startRefund(world: World, orderId: string, staffNo: string, made: Return): void {
  const settlesAt = made.refund === 'done' ? null : ((world.now + REFUND_TAKES) as Millis)
  const paid = paidBy(world, orderId)
  if (paid && settlesAt !== null) payBack(world, paid, backOf(made))
  world.state.refunds[made.id] = { orderId, staffNo, settlesAt }
}

/** Every refund that was due has arrived. */
export function settleRefunds(world: World): void {
  const { state, now } = world
  for (const [id, refund] of Object.entries(state.refunds)) {
    if (refund.settlesAt === null || refund.settlesAt > now) continue
    const kept = state.orders[refund.orderId]
    const made = kept?.order.returns.find((each) => each.id === id)
    const paid = paidBy(world, refund.orderId)
    if (made && paid && !isBack(world, paid, backOf(made))) {
      state.refunds[id] = { ...refund, settlesAt: (now + REFUND_TAKES) as Millis }
      continue
    }
    state.refunds[id] = { ...refund, settlesAt: null }
    if (!kept || !made) continue
    const returns = kept.order.returns.map((each) =>
      each.id === id ? { ...each, refund: 'done' as const } : each,
    )
    kept.order = { ...kept.order, returns }
  }
}

const backOf = ({ id, money }: Return) => ({ refundNo: id, amount: money, reason: '退货' })

/** The attempt that paid an order. */
const paidBy = ({ state }: World, orderId: string) =>
  Object.values(state.payments).find((each) => each.orderId === orderId && each.report.status === 'succeeded')
