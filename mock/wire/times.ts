/** Times as the wallets write them: always China's. */
import type { Millis } from '@/domain/kernel'
import { millis, storeClock } from '@/domain/kernel'

const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/
const LOCAL = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)$/

const local = (at: Millis) => new Date(storeClock(at)).toISOString().slice(0, 19)

/** `2026-05-20T13:29:35+08:00`. */
export const rfc3339 = (at: Millis): string => `${local(at)}+08:00`

/** `2026-05-20 13:29:35`. */
export const localTime = (at: Millis): string => local(at).replace('T', ' ')

/** `20260520132935`. */
export const timeDigits = (at: Millis): string => local(at).replace(/\D/g, '')

export function parseRfc3339(text: string): Millis | null {
  return RFC3339.test(text) ? valid(Date.parse(text)) : null
}

export function parseLocalTime(text: string): Millis | null {
  const [, day, time] = LOCAL.exec(text) ?? []
  return day ? valid(Date.parse(`${day}T${time}+08:00`)) : null
}

const valid = (at: number): Millis | null => (Number.isNaN(at) ? null : millis(at))
