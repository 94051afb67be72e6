/** Which calendar day it is in the stores. */
import type { Millis } from './brand'
import { millis } from './brand'
import type { CalendarDate } from './calendar-date'
import { dayOf } from './calendar-date'

/** Minutes ahead of UTC. China has one time zone and no summer time. */
const STORE_CLOCK = 480

const MINUTE = 60_000
const DAY = 1440 * MINUTE

export const storeDay = (at: Millis): CalendarDate => dayOf(at, STORE_CLOCK)

/** The midnight that ends the store's day. */
export function endOfStoreDay(at: Millis): Millis {
  const local = at + STORE_CLOCK * MINUTE
  return millis(local - (local % DAY) + DAY - STORE_CLOCK * MINUTE)
}
