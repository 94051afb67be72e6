// Staff at the door: look at a pass and let its goods out, once.
import type { Trip } from '@/domain/trip'
import type { Chance } from './streams'
import type { Town } from './town'

type Paid = Extract<Trip, { phase: 'paid' }>

/** A shopper at the door; some hand their pass to a friend who comes after them. */
export function goToDoor(town: Town, { pass, order }: Paid, chance: Chance): void {
  const isThief = chance.happens(0.15)
  for (let i = 0; i < (isThief ? 2 : 1); i++) {
    const decided = town.askAsStaff('/staff/verdicts', {
      token: pass.token,
      verdict: { kind: 'let-through' },
    })
    town.trace.note('door', `lets out ${decided.status}`)
    if (decided.status === 200) town.letOut.set(order.id, (town.letOut.get(order.id) ?? 0) + 1)
  }
}
