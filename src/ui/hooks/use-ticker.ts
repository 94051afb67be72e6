/** The time, anew at every tick: countdowns and limits that pass while a screen is open. */
import { useEffect, useState } from 'react'
import type { Millis } from '@/domain/kernel'
import type { Clock } from '@/platform/ports'

/** The time as of the last tick; stands still while `running` is false. */
export function useTicker(clock: Clock, every: Millis, running = true): Millis {
  const [now, setNow] = useState(() => clock.now())
  useEffect(() => {
    if (!running) return
    let cancel: () => void
    const tick = () => {
      setNow(clock.now())
      cancel = clock.after(every, tick)
    }
    tick()
    return () => cancel()
  }, [clock, every, running])
  return now
}
