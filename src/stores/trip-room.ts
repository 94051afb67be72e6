/** Writes to storage that may be full: once, between two writes that went well, something else is thrown away for it. */
import type { Result, Soon } from '@/domain/kernel'
import { andThen } from '@/domain/kernel'

/** `makeRoom` frees space that something else can be fetched into again. */
export function createRoom(makeRoom: () => void) {
  let isMade = false
  return {
    with<F>(work: () => Soon<Result<void, F | 'full'>>): Soon<Result<void, F | 'full'>> {
      return andThen(work(), (done) => {
        if (done.ok || done.error !== 'full' || isMade) return done
        isMade = true
        makeRoom()
        return work()
      })
    },
    /** There is room again. */
    wasThere() {
      isMade = false
    },
  }
}
