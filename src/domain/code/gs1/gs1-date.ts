/** Six-digit GS1 dates: the century they leave out, and day 00 (GS1 General Specifications §7.12). */
import type { CalendarDate } from '../../kernel'
import { calendarDate, daysInMonth } from '../../kernel'

/** Two digits mean the year that lies within 49 before and 50 after `thisYear`. */
export function fullYear(twoDigits: number, thisYear: number): number {
  const century = thisYear - (thisYear % 100)
  const ahead = twoDigits - (thisYear % 100)
  if (ahead >= 51) return century - 100 + twoDigits
  return ahead <= -50 ? century + 100 + twoDigits : century + twoDigits
}

/** YYMMDD → the day; day 00 is the last of its month. Undefined where the calendar has no such day. */
export function gs1Day(digits: string, thisYear: number): CalendarDate | undefined {
  const [year, month, day] = partsOf(digits)
  const full = fullYear(year, thisYear)
  return calendarDate(full, month, day === 0 ? daysInMonth(full, month) : day)
}

/** Whether some century has this day; 29 February counts in every fourth year, since the century is not known yet. */
export function isGs1Day(digits: string): boolean {
  const [year, month, day] = partsOf(digits)
  return month >= 1 && month <= 12 && day <= daysInMonth(2000 + year, month)
}

function partsOf(digits: string): [year: number, month: number, day: number] {
  return [Number(digits.slice(0, 2)), Number(digits.slice(2, 4)), Number(digits.slice(4, 6))]
}
