/** What somebody should look at; never a digit of a code, nor who a shopper is. */
import type { World } from './context'
import type { PaymentRecord } from './state'

/** For whoever watches over the shop: the last hundred are kept. */
export function alarm({ state, now }: World, what: string, about: PaymentRecord | null = null): void {
  const { id: paymentId, orderId } = about ?? { id: null, orderId: null }
  state.alarms = [...state.alarms.slice(-99), { at: now, what, paymentId, orderId }]
}
