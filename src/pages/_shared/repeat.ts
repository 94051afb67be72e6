/** Work that is done again and again until it is stopped. */
import type { Millis } from '@/domain/kernel'
import type { Clock } from '@/platform/ports'

/** The first time after one interval; the returned function stops it. */
export function repeat(clock: Clock, every: Millis, work: () => void): () => void {
  let cancel = () => {}
  const again = () => {
    cancel = clock.after(every, () => {
      work()
      again()
    })
  }
  again()
  return () => cancel()
}
