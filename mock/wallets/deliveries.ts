/** Notifications that wait to be sent, and are sent again by each network's own schedule until the merchant answers well. */
import type { Millis } from '@/domain/kernel'
import type { NetworkName } from './kinds'
import { hours, millis, minutes, seconds } from './lengths'
import type { TradeKey } from './trade'

export type NoticeEvent =
  | { readonly kind: 'paid' }
  | { readonly kind: 'refunded'; readonly requestNo: string }

export type Delivery = {
  readonly key: string
  /** The same in every repetition. */
  readonly id: string
  readonly network: NetworkName
  readonly url: string
  readonly trade: TradeKey
  readonly event: NoticeEvent
  readonly createdAt: Millis
  at: Millis
  /** How often it has been sent. */
  attempt: number
  /** Waits for the next event of its order, to arrive after it. */
  isHeld: boolean
}

/** After each sending that was not answered well. */
export const SCHEDULE: { readonly [network in NetworkName]: readonly Millis[] } = {
  wechat: [
    ...[seconds(15), seconds(15), seconds(30), minutes(3), minutes(10), minutes(20)],
    ...[minutes(30), minutes(30), minutes(30), hours(1)],
    ...[hours(3), hours(3), hours(3), hours(6), hours(6)],
  ],
  alipay: [minutes(4), minutes(10), minutes(10), hours(1), hours(2), hours(6), hours(15)],
  acquirer: [seconds(15), seconds(30), minutes(1), minutes(5), minutes(30)],
}
type Queue = { deliveries: Delivery[] }

/** Those due by now, the earliest first. Each counts as sent: without an answer it comes again by the schedule. */
export function takeDue(state: Queue, now: Millis): readonly Delivery[] {
  if (!state.deliveries.some(({ at }) => at <= now)) return []
  const due = state.deliveries.filter(({ at }) => at <= now).sort((a, b) => a.at - b.at)
  for (const delivery of due) {
    const wait = SCHEDULE[delivery.network][delivery.attempt]
    delivery.attempt += 1
    delivery.isHeld = false
    if (wait === undefined) forget(state, delivery.key)
    else delivery.at = millis(now + wait)
  }
  return due
}

/** When the next one is due, or null. */
export const nextDue = ({ deliveries }: Queue): Millis | null =>
  deliveries.length === 0 ? null : millis(Math.min(...deliveries.map(({ at }) => at)))

export function forget(state: Queue, key: string): void {
  state.deliveries = state.deliveries.filter((delivery) => delivery.key !== key)
}
