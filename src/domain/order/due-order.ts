/** An order as staff find it who are to take its money. */
import type { Charge } from '../payment'
import type { Order } from './order'

export type DueOrder = {
  readonly order: Order
  /** The last payment code that was charged for it; null: none. */
  readonly charge: Charge | null
  /** How many there have been. */
  readonly charges: number
  /** The shopper is paying it some other way, which has to end first. */
  readonly isBeingPaid: boolean
}
