/** Long work a step at a time, so that frames are drawn and taps are heard in between. */
import { useEffect, useState } from 'react'
import { millis } from '@/domain/kernel'
import type { Clock } from '@/platform/ports'

const BREATH = millis(1)

/** What `work` comes to, and until it is done what the work before came to; null when there is none. Another `work` ends the one under way. */
export function useInSteps<T>(work: (() => Iterator<unknown, T>) | null, clock: Clock): T | null {
  const [done, setDone] = useState<{ readonly answer: T } | null>(null)
  useEffect(() => {
    if (!work) return
    const steps = work()
    let cancel = clock.after(BREATH, goOn)
    function goOn() {
      const step = steps.next()
      if (step.done) setDone({ answer: step.value })
      else cancel = clock.after(BREATH, goOn)
    }
    return () => cancel()
  }, [work, clock])
  return work && done ? done.answer : null
}
