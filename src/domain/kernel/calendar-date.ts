/** A day of the calendar as `YYYY-MM-DD`, without a clock or a time zone; later days compare greater as text. */
import type { Brand, Millis } from './brand'

export type CalendarDate = Brand<string, 'CalendarDate'>

const MILLIS_A_DAY = 86_400_000
const MILLIS_A_MINUTE = 60_000

/** The day, or undefined when the calendar has none such (30 February). Years 1 to 9999, months 1 to 12. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | undefined {
  if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12)) return undefined
  if (!(day >= 1 && day <= daysInMonth(year, month))) return undefined
  return spell(year, month, day)
}

/** `YYYY-MM-DD` text → the day, or undefined. */
export function parseCalendarDate(text: string): CalendarDate | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  return year ? calendarDate(Number(year), Number(month), Number(day)) : undefined
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** The day it is at `at` where clocks are `offset` minutes ahead of UTC (China: 480). */
export function dayOf(at: Millis, offset: number): CalendarDate {
  const day = new Date(at + offset * MILLIS_A_MINUTE)
  return spell(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate())
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MILLIS_A_DAY
}

function spell(year: number, month: number, day: number): CalendarDate {
  const pad = (value: number, length: number) => String(value).padStart(length, '0')
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as CalendarDate
}
