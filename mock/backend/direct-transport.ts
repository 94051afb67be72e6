/** The mock without a network in between: for mini programs and insecure pages. */
import { err, ok } from '@/domain/kernel'
import type { Clock, HttpTransport } from '@/platform/ports'
import type { MockBackend } from './mock-backend'

export function createDirectTransport(backend: MockBackend, clock: Clock): HttpTransport {
  return {
    send: (request) =>
      new Promise((resolve) => {
        const { reply, at, returns, arrives, delay } = backend.handle(request)
        const failure = arrives ? 'timeout' : 'offline'
        clock.after(delay, () => resolve(returns ? ok({ ...reply, at }) : err(failure)))
      }),
  }
}
