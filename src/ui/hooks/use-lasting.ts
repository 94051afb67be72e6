/** A passing state that counts only once it has lasted: a hint that flickers helps nobody. */
import { useEffect, useState } from 'react'
import type { Millis } from '@/domain/kernel'
import type { Clock } from '@/platform/ports'

/** `value` once it has been the same for `patience`; null until then, and at once when it changes. */
export function useLasting<T extends string>(value: T | null, patience: Millis, clock: Clock): T | null {
  const [lasted, setLasted] = useState<T | null>(null)
  useEffect(() => {
    setLasted(null)
    if (value !== null) return clock.after(patience, () => setLasted(value))
  }, [value, patience, clock])
  return lasted === value ? lasted : null
}
