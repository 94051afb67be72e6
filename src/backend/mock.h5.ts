/** @backend of the browser in development: the mock behind a service worker, so that requests are real ones. */
import { createDirectTransport } from '@mock/backend/direct-transport'
import { createMockBackend } from '@mock/backend/mock-backend'
import { startWorker } from '@mock/msw/browser'
import { createDemoClient } from '@/clients/demo-client'
import type { HttpTransport } from '@/platform/ports'
import type { Connect } from './backend'

export const connect: Connect = ({ clock, http, random, storage }) => {
  const backend = createMockBackend({ clock, random, storage })
  // a page opened over plain http on a phone has no service worker: the same backend answers directly
  const ready = startWorker(backend, clock).then(
    () => http,
    () => createDirectTransport(backend, clock),
  )
  const transport: HttpTransport = { send: async (request) => (await ready).send(request) }
  return { transport, demo: createDemoClient(transport) }
}
