/** Which order staff mean, and whether these goods of it may come back to them. */
import type { LineId, Result } from '@/domain/kernel'
import { err } from '@/domain/kernel'
import type { Order, Picked, ReturnLimit, ReturnReason, ReturnValue } from '@/domain/order'
import { limitOn, mayTake, returnValueOf, takerOf } from '@/domain/order'
import type { Context, Refusal } from '../backend/context'
import type { OrderUnseen } from '../backend/orders-in-store'
import type { OrderRecord } from '../backend/state'
import { RETURN_RULES } from '../seed/return-rules'

type OrderRefusal = OrderUnseen | 'not-paid'
type GoodsRefusal = 'more-than-left' | 'needs-supervisor' | 'not-returnable'
type Asked = {
  readonly orderId: string
  readonly lines: readonly Picked[]
  readonly reason: ReturnReason
}

/** Only what was paid comes back. */
export function paidOnly(found: Result<OrderRecord, OrderUnseen>): Result<OrderRecord, OrderRefusal> {
  return found.ok && found.value.order.status !== 'paid' ? err('not-paid') : found
}

export function limitsOn({ shop }: Context, order: Order): { lineId: LineId; limit: ReturnLimit }[] {
  const { products } = shop.catalog(order.storeId)
  return order.lines.flatMap(({ lineId, productId, goods, minimumAge }) => {
    const category = products.find(({ id }) => id === productId)?.category
    const limit = limitOn({ goods, minimumAge, category }, RETURN_RULES)
    return limit ? [{ lineId, limit }] : []
  })
}

/** What the goods are worth, when they may come back to this member of staff. */
export function valueAsked(
  context: Context,
  order: Order,
  { lines, reason }: Asked,
): Result<ReturnValue, Refusal<GoodsRefusal>> {
  const value = returnValueOf(order, lines)
  if (!value.ok) return err({ code: 'more-than-left', lineIds: value.error })
  const { subject } = context.caller()
  const role = subject.kind === 'staff' ? subject.role : 'attendant'
  const picked = limitsOn(context, order).filter(({ lineId }) => lines.some((line) => line.lineId === lineId))
  const kept = picked.filter(({ limit }) => !mayTake(limit, reason, role))
  if (kept.length === 0) return value
  const isForNobody = kept.some(({ limit }) => takerOf(limit, reason) === 'nobody')
  return err({
    code: isForNobody ? 'not-returnable' : 'needs-supervisor',
    lineIds: kept.map(({ lineId }) => lineId),
  })
}
