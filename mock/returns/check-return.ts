/** Which order staff mean, and whether these goods of it may come back to them. */
import type { LineId, Result } from '@/domain/kernel'
import { err, hasOwn, ok } from '@/domain/kernel'
import type { Order, Picked, ReturnLimit, ReturnReason, ReturnValue } from '@/domain/order'
import { limitOn, mayTake, returnValueOf, takerOf } from '@/domain/order'
import type { Context, Refusal } from '../backend/context'
import type { MockState } from '../backend/state'
import { RETURN_RULES } from '../seed/return-rules'

type Kept = MockState['orders'][string]
type OrderRefusal = 'unknown-order' | 'other-store' | 'not-paid'
type GoodsRefusal = 'more-than-left' | 'needs-supervisor' | 'not-returnable'
type Asked = {
  readonly orderId: string
  readonly lines: readonly Picked[]
  readonly reason: ReturnReason
}

export function orderByNumber(context: Context, number: string | undefined): Result<Kept, OrderRefusal> {
  return open(
    context,
    Object.values(context.state.orders).find(({ order }) => order.number === number),
  )
}

export function orderById(context: Context, id: string): Result<Kept, OrderRefusal> {
  const { orders } = context.state
  return open(context, hasOwn(orders, id) ? orders[id] : undefined)
}

function open(context: Context, kept: Kept | undefined): Result<Kept, OrderRefusal> {
  const { subject } = context.caller()
  if (!kept) return err('unknown-order')
  if (subject.kind !== 'staff' || subject.storeId !== kept.order.storeId) return err('other-store')
  return kept.order.status === 'paid' ? ok(kept) : err('not-paid')
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
