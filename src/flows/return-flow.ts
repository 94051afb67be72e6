/** The desk for returns: find the order, see what goods are worth, take them back. */
import type { CallFailure, Refused } from '@/clients/call'
import type { ShopClient } from '@/clients/shop-client'
import type { RefusalOf } from '@/contract/endpoint'
import type { ShopApi } from '@/contract/shop-api'
import type { Result } from '@/domain/kernel'
import { mapOk } from '@/domain/kernel'
import type { Order, Picked, Returnable, ReturnReason, ReturnValue, TakenBack } from '@/domain/order'
import type { Feedback } from '@/platform/ports'
import type { StaffStore } from '@/stores/staff-store'
import { watchShift } from './watch-shift'

type Deps = { readonly api: ShopClient; readonly feedback: Feedback; readonly staff: StaffStore }
type Answer<T, Name extends 'findReturn' | 'previewReturn' | 'confirmReturn'> = Promise<
  Result<T, Refused<RefusalOf<ShopApi[Name]> | CallFailure>>
>

export type Wanted = {
  readonly order: Order
  readonly lines: readonly Picked[]
  readonly reason: ReturnReason
}
export type ReturnFlow = ReturnType<typeof createReturnFlow>

/** `api` speaks with the staff session. */
export function createReturnFlow({ api, feedback, staff }: Deps) {
  const watched = watchShift(staff)

  return {
    /** By the code on a receipt, or a typed order number. */
    async find(text: string): Answer<Returnable, 'findReturn'> {
      const found = watched(await api.findReturn({ body: { text } }))
      feedback.play(found.ok ? 'accepted' : 'refused')
      return found
    },

    async preview({ order, lines, reason }: Wanted): Answer<ReturnValue, 'previewReturn'> {
      const body = { orderId: order.id, lines: [...lines], reason }
      return mapOk(watched(await api.previewReturn({ body })), ({ value }) => value)
    },

    /** Said again after a lost reply it is the same return: the key names how many there were before. */
    async confirm({ order, lines, reason }: Wanted): Answer<TakenBack, 'confirmReturn'> {
      const after = order.returns.length
      const body = { orderId: order.id, lines: [...lines], reason, after }
      return watched(await api.confirmReturn({ body, key: `return-${order.id}-${after}` }))
    },
  }
}
