/** One request over HTTP: the shop's API, a notification of a network, or a network itself. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { API_PREFIX } from '@/contract/prefix'
import type { Clock } from '@/platform/ports'
import { isStrange } from './local-only'
import type { Town } from './open-town'
import { NOTIFY_PREFIX } from './open-town'

const LONGEST_BODY = 1_000_000
export const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'authorization, content-type, idempotency-key, device-id',
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  // phones go by the store's clock
  'access-control-expose-headers': 'date',
}

export async function answer(
  clock: Clock,
  { backend, networks, notifyAt, isOutside }: Town,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const path = request.url ?? '/'
  const isOfPayments = path.startsWith(`${NOTIFY_PREFIX}/`)
  if (isOutside && !isOfPayments && isStrange(path, request.headers))
    return void response.writeHead(403).end()
  if (request.method === 'OPTIONS') return void response.writeHead(204, CORS).end()
  const text = await readText(request)
  if (text === 'hung-up') return
  if (text === 'too-long') return void response.writeHead(413, CORS).end()
  const method = request.method === 'POST' ? 'POST' : 'GET'
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
  )
  if (!path.startsWith(`${API_PREFIX}/`)) {
    const message = { method, path, headers, body: text.body } as const
    const isNotice = method === 'POST' && isOfPayments
    const reply = isNotice
      ? backend.hear(`${notifyAt}${path.slice(NOTIFY_PREFIX.length)}`, message)
      : networks.handle(message)
    // money that came too late is on its way back now
    if (isNotice) networks.wake()
    return void (reply
      ? response.writeHead(reply.status, reply.headers).end(reply.body)
      : response.writeHead(404, CORS).end())
  }
  const { reply, returns, delay } = backend.handle({
    method,
    path: path.slice(API_PREFIX.length),
    headers,
    body: jsonOf(text.body),
  })
  networks.wake()
  clock.after(delay, () => {
    if (!returns) return void response.destroy()
    response.writeHead(reply.status, { ...CORS, 'content-type': 'application/json; charset=utf-8' })
    response.end(JSON.stringify(reply.body))
  })
}

async function readText(request: IncomingMessage): Promise<{ body: string } | 'too-long' | 'hung-up'> {
  let body = ''
  // a character may arrive in two pieces
  request.setEncoding('utf8')
  try {
    for await (const chunk of request) {
      // the rest is read but not kept: a line with an unread rest cannot be used again
      if (body.length <= LONGEST_BODY) body += chunk
    }
  } catch {
    return 'hung-up'
  }
  return body.length > LONGEST_BODY ? 'too-long' : { body }
}

function jsonOf(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}
