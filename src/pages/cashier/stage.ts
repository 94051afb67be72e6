/** What the cashier is about right now, read from the visit alone. */
import type { Fen } from '@/domain/kernel'
import type { Order } from '@/domain/order'
import type { Payment } from '@/domain/payment'
import type { Trip } from '@/domain/trip'
import { canMove } from '@/domain/trip'

export type Stage =
  | { readonly kind: 'elsewhere' }
  /** A wallet is to be chosen; `failed` is the attempt that came to nothing, null for the first one. */
  | {
      readonly kind: 'choose'
      readonly due: Fen
      readonly order: Order | null
      readonly failed: Payment | null
      readonly canChangeCart: boolean
      /** The order was asked for, and the store has not answered yet. */
      readonly isPlacing: boolean
    }
  /** An attempt is under way, or nobody knows yet. */
  | {
      readonly kind: 'follow'
      readonly due: Fen
      readonly order: Order
      readonly payment: Payment
      readonly canOpenWallet: boolean
      /** The server can be asked to end the attempt: it has an id, and no money is known to have moved. */
      readonly canGiveUp: boolean
      /** Staff have settled the order, and the phone will never learn how. */
      readonly canLeave: boolean
    }

export function stageOf(trip: Trip): Stage {
  const canChangeCart = canMove(trip, 'change-cart')
  if (trip.phase === 'quoted') {
    const isPlacing = trip.orderAsked !== null
    return { kind: 'choose', due: trip.quote.due, order: null, failed: null, canChangeCart, isPlacing }
  }
  if (trip.phase !== 'paying') return { kind: 'elsewhere' }
  const { order, payment } = trip
  const due = order.due
  if (canMove(trip, 'choose-wallet'))
    return { kind: 'choose', due, order, failed: payment, canChangeCart, isPlacing: false }
  return {
    kind: 'follow',
    due,
    order,
    payment,
    canOpenWallet: canMove(trip, 'open-wallet'),
    canGiveUp: canMove(trip, 'cancel-payment'),
    canLeave: canMove(trip, 'give-up-trip'),
  }
}
