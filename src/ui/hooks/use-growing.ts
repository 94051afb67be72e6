/** A long list comes bit by bit, so that no drawing takes long, and none carries more than a mini program may send at once. */
import { useEffect, useState } from 'react'
import { millis } from '@/domain/kernel'
import type { Clock } from '@/platform/ports'

/** More than fit a screen. */
const STEP = 20
const BREATH = millis(30)

/** How many of `count` to draw by now: all of them in the end, and from then on each new one at once. */
export function useGrowing(count: number, clock: Clock): number {
  const [drawn, setDrawn] = useState(STEP)
  useEffect(() => {
    if (drawn === Number.POSITIVE_INFINITY) return
    return clock.after(BREATH, () => setDrawn(drawn + STEP < count ? drawn + STEP : Number.POSITIVE_INFINITY))
  }, [drawn, count, clock])
  return Math.min(drawn, count)
}
