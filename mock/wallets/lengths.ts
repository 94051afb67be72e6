/** Lengths of time the networks' rules are written in. */
import type { Millis } from '@/domain/kernel'
import { millis, minutes, seconds } from '@/domain/kernel'

export { millis, minutes, seconds }
export const hours = (count: number): Millis => minutes(60 * count)
export const days = (count: number): Millis => hours(24 * count)
