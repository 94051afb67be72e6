// Waiting for a mini program: until it rests, or until something holds.
import type { Host } from './host'

const POLL_MS = 8
const QUIET_POLLS = 3
const MAX_POLLS = 500
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Resolves when nothing moved between logic and view for a few turns, and warns when that takes too long. */
export async function settle(host: Host): Promise<void> {
  for (let polls = 0, quiet = 0; quiet < QUIET_POLLS && !host.closed; polls++) {
    if (polls === MAX_POLLS) {
      host.warn('the app did not come to rest')
      return
    }
    const before = host.journal.activity
    await sleep(POLL_MS)
    quiet = host.inFlight === 0 && host.journal.activity === before ? quiet + 1 : 0
  }
}

/**
 * Asks again and again until `ask` gives anything but `false` without throwing.
 * @param timeout milliseconds; then the last error is thrown, or `giveUp` is called
 */
export async function waitFor<T>(
  ask: () => T | false | Promise<T | false>,
  timeout: number,
  giveUp: () => never,
): Promise<T> {
  for (const end = Date.now() + timeout; ; await sleep(POLL_MS)) {
    try {
      const answer = await ask()
      if (answer !== false) return answer
    } catch (error) {
      if (Date.now() > end) throw error
    }
    if (Date.now() > end) giveUp()
  }
}
