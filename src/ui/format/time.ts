/** Dates and times in the stores' zone (UTC+8, no summer time): Millis → text by whole-number arithmetic. */
import type { Millis } from '@/domain/kernel'
import { storeClock } from '@/domain/kernel'

const DAY = 86_400_000

export type Moment = {
  readonly year: number
  /** 1–12 */
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
}

/** Splits a time into its calendar parts (proleptic Gregorian, eras of 400 years beginning in March). */
export function momentOf(at: Millis): Moment {
  const local = storeClock(at)
  const days = Math.floor(local / DAY)
  const seconds = Math.floor((local - days * DAY) / 1000)
  const shifted = days + 719_468 // 1970-01-01 counted from 0000-03-01
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const march = Math.floor((5 * dayOfYear + 2) / 153)
  const month = march < 10 ? march + 3 : march - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * march + 2) / 5) + 1,
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
  }
}

/** '14:05' */
export function timeOfDay(at: Millis): string {
  const { hour, minute } = momentOf(at)
  return `${two(hour)}:${two(minute)}`
}

/** '2026-11-22' */
export function date(at: Millis): string {
  const { year, month, day } = momentOf(at)
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

/** '2026-11-22 14:05' */
export function dateAndTime(at: Millis): string {
  return `${date(at)} ${timeOfDay(at)}`
}

/** Minutes since midnight: 1140 → '19:00'; 1440 is midnight at the end of the day. */
export const minuteOfDay = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`

const two = (n: number) => String(n).padStart(2, '0')
