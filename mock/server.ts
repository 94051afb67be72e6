/** The mocked backend over HTTP, for device work: `npm run mock -- --port 4000`. */
import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { createServer } from 'node:http'
import { parseArgs } from 'node:util'
import { API_PREFIX } from '@/contract/prefix'
import type { Millis } from '@/domain/kernel'
import type { Clock } from '@/platform/ports'
import { createMockBackend } from './backend/mock-backend'

const LONGEST_BODY = 1_000_000
const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'authorization, content-type, idempotency-key',
  'access-control-allow-methods': 'GET, POST, OPTIONS',
}

const clock: Clock = {
  now: () => Date.now() as Millis,
  after(delay, work) {
    const timer = setTimeout(work, delay)
    return () => clearTimeout(timer)
  },
}

/** Starts listening; resolves to the port in use and a way to stop. */
export function startMockServer(port: number): Promise<{ port: number; stop(): Promise<void> }> {
  const backend = createMockBackend({
    clock,
    random: { bytes: (count) => [...randomBytes(count)] },
    storage: null,
  })
  const server = createServer(async (request, response) => {
    if (request.method === 'OPTIONS') return void response.writeHead(204, CORS).end()
    const path = request.url ?? '/'
    if (!path.startsWith(`${API_PREFIX}/`)) return void response.writeHead(404, CORS).end()
    const body = await readJson(request)
    if (body === 'hung-up') return
    if (body === 'too-long') return void response.writeHead(413, CORS).end()
    const { reply, returns, delay } = backend.handle({
      method: request.method === 'POST' ? 'POST' : 'GET',
      path: path.slice(API_PREFIX.length),
      headers: Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
      ),
      body: body.value,
    })
    clock.after(delay, () => {
      if (!returns) return void response.destroy()
      response.writeHead(reply.status, { ...CORS, 'content-type': 'application/json; charset=utf-8' })
      response.end(JSON.stringify(reply.body))
    })
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, () => {
      const address = server.address()
      const stop = () => new Promise<void>((done) => server.close(() => done()))
      resolve({ port: typeof address === 'object' && address ? address.port : port, stop })
    })
  })
}

async function readJson(request: IncomingMessage): Promise<{ value: unknown } | 'too-long' | 'hung-up'> {
  let text = ''
  // a character may arrive in two pieces
  request.setEncoding('utf8')
  try {
    for await (const chunk of request) {
      // the rest is read but not kept: a line with an unread rest cannot be used again
      if (text.length <= LONGEST_BODY) text += chunk
    }
  } catch {
    return 'hung-up'
  }
  if (text.length > LONGEST_BODY) return 'too-long'
  try {
    return { value: text === '' ? undefined : JSON.parse(text) }
  } catch {
    return { value: undefined }
  }
}

if (process.argv[1]?.endsWith('server.ts')) {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '4000' } } })
  startMockServer(Number(values.port)).then(
    ({ port }) => process.stdout.write(`mock backend: http://localhost:${port}${API_PREFIX}\n`),
    (error: Error) => {
      process.stderr.write(`mock backend could not start: ${error.message}\n`)
      process.exitCode = 1
    },
  )
}
