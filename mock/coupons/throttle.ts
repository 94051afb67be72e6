/** Against guessing codes: after too many wrong ones nobody is told anything for a while, right ones included. */
import { millis, minutes } from '@/domain/kernel'
import { alarm } from '../backend/alarm'
import type { World } from '../backend/context'
import type { Owner } from '../backend/state'

export const WRONG_CODES = 5
/** Guests are opened freely, so one that is new must not be a new purse of tries. */
export const WRONG_CODES_OF_GUESTS = 40
export const PAUSE = minutes(10)
const GUESSED = 'coupon codes guessed'

export function isThrottled(world: World, owner: Owner): boolean {
  return buckets(owner).some(({ name, most }) => countIn(world, name) >= most)
}

export function countWrongCode(world: World, owner: Owner): void {
  const { state, now } = world
  const running = Object.entries(state.wrongCodes).filter(([, { since }]) => now < since + PAUSE)
  state.wrongCodes = Object.fromEntries(running)
  for (const { name, most } of buckets(owner)) {
    const before = state.wrongCodes[name]
    const count = (before?.count ?? 0) + 1
    state.wrongCodes[name] = { since: before?.since ?? millis(now), count }
    if (count === most && !isTold(world)) alarm(world, GUESSED)
  }
}

/** One alarm for all who guess at that time: there is room for a hundred of everything. */
const isTold = ({ state, now }: World) =>
  state.alarms.some(({ what, at }) => what === GUESSED && now < at + PAUSE)

function buckets(owner: Owner) {
  const own = { name: owner, most: WRONG_CODES }
  return owner.startsWith('guest:') ? [own, { name: 'guests', most: WRONG_CODES_OF_GUESTS }] : [own]
}

function countIn({ state, now }: World, name: string): number {
  const bucket = state.wrongCodes[name]
  return bucket && now < bucket.since + PAUSE ? bucket.count : 0
}
