/** A value that follows another one, but only once that has stopped changing: for work that may wait. */
import { useEffect, useState } from 'react'
import type { Millis } from '@/domain/kernel'
import type { Clock } from '@/platform/ports'

/** The first value at once, each later one when it has been the same for `rest`. */
export function useSettled<T extends object | null>(value: T, rest: Millis, clock: Clock): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    if (settled !== value) return clock.after(rest, () => setSettled(value))
  }, [settled, value, rest, clock])
  return settled
}
