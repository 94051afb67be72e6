/** Staff take the money for an order: what is due, the payer's code charged once, or a receipt of their own till. */
import type { CallFailure, Refused } from '@/clients/call'
import type { ShopClient } from '@/clients/shop-client'
import type { RefusalOf, ReplyOf } from '@/contract/endpoint'
import type { ShopApi } from '@/contract/shop-api'
import type { Result } from '@/domain/kernel'
import type { DueOrder, Order } from '@/domain/order'
import type { Charge } from '@/domain/payment'
import type { Feedback } from '@/platform/ports'
import type { StaffStore } from '@/stores/staff-store'
import { watchShift } from './watch-shift'

type Deps = { readonly api: ShopClient; readonly feedback: Feedback; readonly staff: StaffStore }
type Name = 'findDue' | 'chargeCode' | 'readCharge' | 'endCharge' | 'takeAtTill'
type Answer<N extends Name> = Promise<
  Result<ReplyOf<ShopApi[N]>, Refused<RefusalOf<ShopApi[N]> | CallFailure>>
>
export type TillFlow = ReturnType<typeof createTillFlow>

/** `api` speaks with the staff session. A code is in a request and nowhere else. */
export function createTillFlow({ api, feedback, staff }: Deps) {
  const watched = watchShift(staff)

  /** Staff look at the payer, not at the screen. */
  function heard<T extends { readonly charge: Charge }, E>(answer: Result<T, E>): Result<T, E> {
    const kind = answer.ok ? answer.value.charge.state.kind : null
    if (kind === 'paid') feedback.play('accepted')
    if (kind === 'refused' || kind === 'ended') feedback.play('refused')
    return answer
  }

  return {
    async find(text: string): Answer<'findDue'> {
      const found = watched(await api.findDue({ body: { text } }))
      feedback.play(found.ok ? 'accepted' : 'refused')
      return found
    },

    /** Said again after a lost reply it is the same charge: the key counts those there were before. */
    async charge(
      { order, charges }: Pick<DueOrder, 'order' | 'charges'>,
      code: string,
    ): Answer<'chargeCode'> {
      const body = { orderId: order.id, amount: order.due, code }
      return heard(watched(await api.chargeCode({ body, key: `charge-${order.id}-${charges}` })))
    },

    look: async (paymentId: string): Answer<'readCharge'> =>
      heard(watched(await api.readCharge({ params: { paymentId } }))),

    giveUp: async (paymentId: string): Answer<'endCharge'> =>
      watched(await api.endCharge({ params: { paymentId } })),

    async take(order: Order, receipt: string): Answer<'takeAtTill'> {
      const body = { orderId: order.id, amount: order.due, receipt }
      return watched(await api.takeAtTill({ body, key: `till-${order.id}-${receipt}` }))
    },
  }
}
