/** Going on here with an order that another phone has left unpaid, or has changed meanwhile. */
import type { Refused } from '@/clients/call'
import type { ShopClient } from '@/clients/shop-client'
import type { RefusalOf } from '@/contract/endpoint'
import type { ShopApi } from '@/contract/shop-api'
import type { Result } from '@/domain/kernel'
import { err, ok } from '@/domain/kernel'
import { TENDERS } from '@/domain/payment'
import type { Trip, TripRefusal } from '@/domain/trip'
import type { Clock } from '@/platform/ports'
import type { ShopperStore } from '@/stores/shopper-store'
import type { TripStore } from '@/stores/trip-store'
import type { PayRefusal } from './perform'
import type { SessionFlow } from './session-flow'
import type { VisitFlow } from './visit-flow'

type Deps = {
  readonly api: ShopClient
  readonly clock: Clock
  readonly session: SessionFlow
  readonly shopper: ShopperStore
  readonly trip: TripStore
  readonly visit: Pick<VisitFlow, 'loadAssortment'>
  readonly adoptPaidOrder: () => Promise<Result<Trip, Refused<PayRefusal>>>
}
export type TakeUpRefusal = PayRefusal | RefusalOf<ShopApi['continueOrder']> | TripRefusal
type Outcome = Promise<Result<Trip, Refused<TakeUpRefusal>>>
export type TakeUpFlow = ReturnType<typeof createTakeUpFlow>

export function createTakeUpFlow({ api, clock, session, shopper, trip, visit, adoptPaidOrder }: Deps) {
  const now = () => trip.getState().trip
  const isPaying = (orderId: string) => {
    const current = now()
    return current.phase === 'paying' && current.order.id === orderId
  }

  return {
    /** The same order, never a new one; refused while the other phone is heard of. */
    async order(orderId: string): Outcome {
      const asked = await session.within(() => api.continueOrder({ params: { orderId } }))
      if (!asked.ok) {
        const { code } = asked.error
        if (code === 'already-paid' && isPaying(orderId)) return adoptPaidOrder()
        if (code === 'order-closed' && isPaying(orderId)) trip.record({ kind: 'order-closed' })
        return asked
      }
      const { order, lines, attempt } = asked.value
      // only for what the goods look like; the order is complete in itself
      await visit.loadAssortment(order.storeId)
      const tender = order.wallet ?? shopper.getState().lastTender ?? TENDERS[0]
      const recorded = trip.record({
        kind: 'order-continued',
        order,
        lines: [...lines],
        attempt,
        tender,
        at: clock.now(),
      })
      return recorded.ok ? ok(now()) : err({ code: recorded.error, lineIds: [] })
    },
  }
}
