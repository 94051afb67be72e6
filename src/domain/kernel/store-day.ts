/** Which day and what time it is in the stores. */
import type { Millis } from './brand'
import { millis } from './brand'
import type { CalendarDate } from './calendar-date'
import { dayOf } from './calendar-date'

/** Minutes ahead of UTC. China has one time zone and no summer time. */
const AHEAD = 480

const MINUTE = 60_000
const DAY = 1440 * MINUTE

export const storeDay = (at: Millis): CalendarDate => dayOf(at, AHEAD)

/** Milliseconds on the stores' clocks since these showed 1970-01-01 00:00. */
export const storeClock = (at: Millis): number => at + AHEAD * MINUTE

/** Minutes since the store's midnight, 0 to 1439. */
export const storeMinute = (at: Millis): number => Math.floor((storeClock(at) % DAY) / MINUTE)

/** 1 Monday … 7 Sunday; the first of January 1970 was a Thursday. */
export const storeWeekday = (at: Millis): number => ((Math.floor(storeClock(at) / DAY) + 3) % 7) + 1

/** When the stores' clocks show this hour and minute of a day. */
export function storeTime(day: CalendarDate, hour: number, minute: number): Millis {
  return millis(Date.parse(`${day}T00:00:00Z`) + (60 * hour + minute - AHEAD) * MINUTE)
}

/** The midnight that ends the store's day. */
export function endOfStoreDay(at: Millis): Millis {
  const local = storeClock(at)
  return millis(at - (local % DAY) + DAY)
}
