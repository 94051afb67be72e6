/** Unpaid orders do not hold coupons and offers for ever: after a while the server closes them at the wallet too. */
import { minutes } from '@/domain/kernel'
import type { World } from '../backend/context'
import { attemptsOf } from '../payments/attempts-of'
import { end } from '../payments/learn'
import { closeUnpaid } from './close-unpaid'

/** As long as wallets keep a payment open at most. */
export const ORDER_HOLDS = minutes(30)

export function closeLapsed(world: World): void {
  for (const record of Object.values(world.state.orders)) {
    const { order } = record
    if (order.status !== 'unpaid' || world.now < order.createdAt + ORDER_HOLDS) continue
    const attempts = attemptsOf(world, order.id)
    // as long as a network does not say how it ended, nothing has
    const isEnded = attempts.every((attempt) => end(world, attempt))
    if (record.order.status === 'unpaid' && isEnded) closeUnpaid(world, record)
  }
}
