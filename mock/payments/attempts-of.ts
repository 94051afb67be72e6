/** Attempts to pay one order, the shopper's and those of staff. */
import type { World } from '../backend/context'
import type { PaymentRecord } from '../backend/state'

export const attemptsOf = (world: World, orderId: string): PaymentRecord[] =>
  Object.values(world.state.payments).filter((record) => record.orderId === orderId)
