/** The day's books: an attempt that came to nothing is looked up once more when nobody can pay it any more, in case its notification never came. */
import { minutes } from '@/domain/kernel'
import type { World } from '../backend/context'
import { isOver } from './is-over'
import { lookUp } from './learn'

const AFTER = minutes(5)

export function reconcile(world: World): void {
  for (const record of Object.values(world.state.payments)) {
    if (record.isReconciled || !isOver(record.report) || world.now < record.payBefore + AFTER) continue
    // a network that does not answer is asked again
    if (record.report.status === 'succeeded' || lookUp(world, record)) record.isReconciled = true
  }
}
