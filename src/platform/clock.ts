/** The real clock. */
import { millis } from '@/domain/kernel'
import type { Clock } from './ports'

export const clock: Clock = {
  now: () => millis(Date.now()),
  after(delay, work) {
    const timer = setTimeout(work, delay)
    return () => clearTimeout(timer)
  },
}
