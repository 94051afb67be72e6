/** Lengths of time for countdowns: Millis → 'mm:ss'. */
import type { Millis } from '@/domain/kernel'

/** A begun second counts whole, so a countdown reads 00:00 only when it is over. Negative lengths are over. */
export function duration(length: Millis): string {
  const seconds = Math.ceil(Math.max(0, length) / 1000)
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`
}

const two = (n: number) => String(n).padStart(2, '0')
