/** Tries to save the trip again every few seconds while that has failed; nobody has to do anything for it. */
import { seconds } from '@/domain/kernel'
import type { Clock } from '@/platform/ports'
import type { TripStore } from '@/stores/trip-store'

const PAUSE = seconds(5)

export function retryUnsaved({ clock, trip }: { readonly clock: Clock; readonly trip: TripStore }): void {
  let isWaiting = false
  function wait() {
    if (isWaiting || trip.getState().saved) return
    isWaiting = true
    clock.after(PAUSE, () => {
      isWaiting = false
      void trip.settled().then(wait)
    })
  }
  trip.subscribe(wait)
}
