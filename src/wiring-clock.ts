/** The store's time: deadlines are the store's, so a phone whose clock is wrong goes by what the store last said. */
import { millis, seconds } from '@/domain/kernel'
import type { Clock, HttpTransport } from '@/platform/ports'

/** Replies tell their time in whole seconds. */
const NEAR = seconds(2)

export function createStoreClock(clock: Clock): { clock: Clock; listen(to: HttpTransport): HttpTransport } {
  let off = 0
  return {
    clock: {
      now: () => millis(clock.now() + off),
      after: (delay, work) => clock.after(delay, work),
    },
    listen: ({ send }) => ({
      async send(request) {
        const asked = clock.now()
        const sent = await send(request)
        const at = sent.ok ? sent.value.at : undefined
        // between question and answer the store's clock showed this
        if (at !== undefined) off = distance(at, asked, clock.now())
        return sent
      },
    }),
  }
}

/** How far a moment lies outside a span; 0 inside it. */
function distance(at: number, from: number, until: number): number {
  if (at < from - NEAR) return at - from
  return at > until + NEAR ? at - until : 0
}
