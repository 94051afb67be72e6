/** Puts what a merchant must hear into the queue, and lets the queue's faults strike. */
import type { NoticeEvent } from './deliveries'
import { QUEUE_FAULTS, strike } from './faults'
import { hours, millis, seconds } from './lengths'
import type { Trade } from './trade'
import { keyOf } from './trade'
import type { NetworkWorld } from './world'

const LATE = 60
const HELD = hours(1)

/** Without an address nobody is told. */
export function notify(world: NetworkWorld, trade: Trade, event: NoticeEvent, url: string): void {
  const { state, now, newId } = world
  const key = keyOf(trade)
  for (const held of state.deliveries) {
    if (!held.isHeld || held.trade !== key) continue
    held.isHeld = false
    held.at = millis(now + 1)
  }
  if (url === '') return
  const fault = strike(state, trade, QUEUE_FAULTS)
  if (fault?.kind === 'notice-lost') return
  const late = fault?.kind === 'notice-late' ? seconds(fault.seconds ?? LATE) : 0
  const isHeld = fault?.kind === 'notice-reordered'
  const id = newId('N')
  const copies = fault?.kind === 'notice-five-times' ? 5 : 1
  for (let i = 0; i < copies; i++)
    state.deliveries.push({
      key: `${id}.${i}`,
      id,
      network: trade.network,
      url,
      trade: key,
      event,
      createdAt: now,
      at: millis(now + (isHeld ? HELD : late)),
      attempt: 0,
      isHeld,
    })
}
