/** Long work a step at a time, so that frames are drawn and taps are heard in between. */
import { useEffect, useState } from 'react'
import { millis, toTheEnd } from '@/domain/kernel'
import type { Clock } from '@/platform/ports'

const BREATH = millis(1)

type Work<T> = () => Iterator<unknown, T>

/**
 * What `work` comes to, and until it is done what the work before came to; null when there is none. What there is to do
 * when the page opens is done at once: nothing under a shopper's finger moves a moment later.
 */
export function useInSteps<T>(work: Work<T> | null, clock: Clock): T | null {
  const [done, setDone] = useState(() => work && { work, answer: toTheEnd(work()) })
  const isDone = done?.work === work
  useEffect(() => {
    if (!work || isDone) return
    const steps = work()
    let cancel = clock.after(BREATH, goOn)
    function goOn() {
      const step = steps.next()
      if (step.done) setDone({ work: work as Work<T>, answer: step.value })
      else cancel = clock.after(BREATH, goOn)
    }
    return () => cancel()
  }, [work, isDone, clock])
  return work && done ? done.answer : null
}
