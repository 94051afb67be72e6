/** One person, two phones: the one that pays holds the order for as long as it is heard of, and then a while. */
import { minutes } from '@/domain/kernel'
import type { Context } from '../backend/context'
import type { PaymentRecord } from '../backend/state'
import { isOver } from './is-over'

/** From the last word of the phone that pays, by this server's clock. */
export const LEASE = minutes(3)

/** The attempt is another phone's to go on with or to end. */
export function isHeldElsewhere({ now, device }: Context, { lease, report }: PaymentRecord): boolean {
  if (!lease || device === '' || isOver(report)) return false
  return lease.device !== device && now < lease.until
}

/** From now on it is this phone's. */
export function hold({ now, device }: Context, record: PaymentRecord): void {
  if (device !== '' && !isOver(record.report)) record.lease = { device, until: (now + LEASE) as typeof now }
}

/** The phone that holds it is alive. */
export function renew(context: Context, record: PaymentRecord): void {
  if (record.lease?.device === context.device) hold(context, record)
}
