/** Kernel: money, results, ids and units that every other noun stands on. */
export { allocateFen } from './allocate-fen'
export { base64Of, bytesOfBase64 } from './base64'
export * from './brand'
export {
  type CalendarDate,
  calendarDate,
  dayOf,
  daysBetween,
  daysInMonth,
  parseCalendarDate,
} from './calendar-date'
export * from './fen'
export { hasOwn } from './has-own'
export { LANGUAGES, type Language, type LocalText } from './local-text'
export { narrowText } from './narrow-text'
export { rememberFew } from './remember-few'
export { type Err, err, mapOk, type Ok, ok, type Result } from './result'
export { andThen, isLater, type Soon } from './soon'
export { endOfStoreDay, storeClock, storeDay, storeMinute, storeTime, storeWeekday } from './store-day'
export { toTheEnd } from './to-the-end'
export { unreachable } from './unreachable'
export { utf8Of } from './utf8'
