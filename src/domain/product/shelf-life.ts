/** Until when a piece may be sold, by the dates on its label. */
import type { LabelFacts } from '../code'
import type { CalendarDate } from '../kernel'

/** The earliest of the dates a label names, or null where it names none. That day itself is still a day of sale. */
export function lastDayOf({ expiry, sellBy, bestBefore }: LabelFacts): CalendarDate | null {
  const days = [expiry, sellBy, bestBefore].filter((day) => day !== undefined)
  return days.reduce<CalendarDate | null>((first, day) => (first === null || day < first ? day : first), null)
}

export function isPastDate(lastDay: CalendarDate | null, today: CalendarDate): boolean {
  return lastDay !== null && lastDay < today
}
