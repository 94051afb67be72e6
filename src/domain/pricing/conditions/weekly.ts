/** On these weekdays (1 Monday … 7 Sunday), from one minute of the store's day until before another. */
import { storeMinute, storeWeekday } from '../../kernel'
import type { ConditionRule } from './condition-rule'
import { shared } from './condition-rule'

type Weekly = {
  readonly days: readonly number[]
  readonly fromMinute: number
  /** 1440 is midnight. */
  readonly untilMinute: number
}

export const weekly: ConditionRule<Weekly> = {
  unmet({ days, fromMinute, untilMinute }, { now }) {
    const minute = storeMinute(now)
    return days.includes(storeWeekday(now)) && minute >= fromMinute && minute < untilMinute ? null : 'not-now'
  },
  fault: ({ days, fromMinute, untilMinute }) =>
    days.length === 0 || !(fromMinute < untilMinute) ? 'window-empty' : null,
  both(a, b) {
    const days = shared(a.days, b.days)
    const fromMinute = Math.max(a.fromMinute, b.fromMinute)
    const untilMinute = Math.min(a.untilMinute, b.untilMinute)
    return days && fromMinute < untilMinute ? { days, fromMinute, untilMinute } : null
  },
}
