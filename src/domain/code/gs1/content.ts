/** What a part of an AI's value must be beyond its length and its characters. */
import { hasValidCheckDigit } from '../gtin'
import { isGs1Day } from './gs1-date'

const CHECKS = {
  /** The last digit is the check digit of those before it. */
  check: hasValidCheckDigit,
  /** YYMMDD. */
  day: (digits: string) => isGs1Day(digits) && !digits.endsWith('00'),
  /** YYMMDD, where day 00 leaves the day open. */
  month: isGs1Day,
  birthday: (digits: string) => isGs1Day(digits.slice(2)) && !digits.endsWith('00'),
  /** HHMM. */
  time: (digits: string) => digits.slice(0, 2) <= '23' && digits.slice(2) <= '59',
  hour: (digits: string) => digits <= '23',
  /** Minutes or seconds. */
  sixty: (digits: string) => digits <= '59',
  /** Piece 2 of 3 is `0203`. */
  share: (digits: string) => digits.slice(0, 2) > '00' && digits.slice(0, 2) <= digits.slice(2),
  flag: (digits: string) => digits <= '1',
  zero: (digits: string) => digits === '0',
  positive: (digits: string) => /[1-9]/.test(digits),
  minus: (text: string) => text === '-',
} as const

export type ContentCheck = keyof typeof CHECKS

const DATES: readonly ContentCheck[] = ['day', 'month', 'birthday', 'time', 'hour', 'sixty']

/** What is wrong with a part that has the right length and characters, or undefined. */
export function contentFault(
  check: ContentCheck,
  part: string,
): 'check-digit' | 'date' | 'content' | undefined {
  if (CHECKS[check](part)) return undefined
  if (check === 'check') return 'check-digit'
  return DATES.includes(check) ? 'date' : 'content'
}
