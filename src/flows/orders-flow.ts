/** Looking at one’s own orders. */
import type { CallFailure, Refused } from '@/clients/call'
import type { ShopClient } from '@/clients/shop-client'
import type { Result } from '@/domain/kernel'
import { mapOk } from '@/domain/kernel'
import type { Order } from '@/domain/order'
import type { SessionFlow } from './session-flow'

type Answer<T> = Promise<Result<T, Refused<CallFailure>>>
export type OrdersFlow = ReturnType<typeof createOrdersFlow>

export function createOrdersFlow({
  api,
  session,
}: {
  readonly api: ShopClient
  readonly session: SessionFlow
}) {
  return {
    list: async (): Answer<readonly Order[]> =>
      mapOk(await session.within(() => api.listOrders({})), ({ orders }) => orders),
    read: async (orderId: string): Answer<Order> =>
      mapOk(await session.within(() => api.readOrder({ params: { orderId } })), ({ order }) => order),
  }
}
