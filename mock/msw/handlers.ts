/** The mock’s routes as msw handlers: nothing but translation between web requests and the backend. */
import { HttpResponse, http } from 'msw'
import { API_PREFIX } from '@/contract/prefix'
import type { Clock } from '@/platform/ports'
import type { MockBackend } from '../backend/mock-backend'

export function createHandlers(backend: MockBackend, clock: Clock) {
  return [
    http.all(`*${API_PREFIX}/*`, async ({ request }) => {
      const { pathname } = new URL(request.url)
      const { reply, returns, delay } = backend.handle({
        method: request.method === 'POST' ? 'POST' : 'GET',
        path: pathname.slice(pathname.indexOf(API_PREFIX) + API_PREFIX.length),
        headers: Object.fromEntries(request.headers),
        body: await bodyOf(request),
      })
      await new Promise<void>((resolve) => clock.after(delay, resolve))
      return returns
        ? HttpResponse.json(reply.body as object, { status: reply.status })
        : HttpResponse.error()
    }),
  ]
}

async function bodyOf(request: Request): Promise<unknown> {
  const text = await request.text()
  try {
    return text === '' ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}
