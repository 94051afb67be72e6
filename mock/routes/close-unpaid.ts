/** An order that will not be paid: all it held is free again. */
import type { Order } from '@/domain/order'
import type { World } from '../backend/context'
import type { MockState } from '../backend/state'
import { releaseFor } from '../coupons/order-coupons'
import { giveBackFor } from '../points/order-points'

export function closeUnpaid(world: World, record: MockState['orders'][string]): Order {
  const { order } = record
  if (order.status !== 'unpaid') return order
  releaseFor(world, order.id)
  giveBackFor(world, order.id)
  record.order = { ...order, status: 'closed' }
  return record.order
}
