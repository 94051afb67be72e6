/** Orders as staff may see them: of their own store only. */
import type { Result } from '@/domain/kernel'
import { err, hasOwn, ok } from '@/domain/kernel'
import type { Context } from './context'
import type { OrderRecord } from './state'

export type OrderUnseen = 'unknown-order' | 'other-store'

export function orderByNumber(
  context: Context,
  number: string | undefined,
): Result<OrderRecord, OrderUnseen> {
  return inStore(
    context,
    Object.values(context.state.orders).find(({ order }) => order.number === number),
  )
}

export function orderById(context: Context, id: string): Result<OrderRecord, OrderUnseen> {
  const { orders } = context.state
  return inStore(context, hasOwn(orders, id) ? orders[id] : undefined)
}

function inStore(context: Context, kept: OrderRecord | undefined): Result<OrderRecord, OrderUnseen> {
  const { subject } = context.caller()
  if (!kept) return err('unknown-order')
  const isHere = subject.kind === 'staff' && subject.storeId === kept.order.storeId
  return isHere ? ok(kept) : err('other-store')
}
