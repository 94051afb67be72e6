/** The mocked backend over HTTP, for device work: `npm run mock -- --port 4000`. */
import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { createServer } from 'node:http'
import { parseArgs } from 'node:util'
import { API_PREFIX } from '@/contract/prefix'
import type { Millis } from '@/domain/kernel'
import type { Clock } from '@/platform/ports'
import { createMockBackend } from './backend/mock-backend'
import type { Gateways } from './node/gateways'
import { createGateways } from './node/gateways'

const LONGEST_BODY = 1_000_000
const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'authorization, content-type, idempotency-key, device-id',
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  // phones go by the store's clock
  'access-control-expose-headers': 'date',
}

const clock: Clock = {
  now: () => Date.now() as Millis,
  after(delay, work) {
    const timer = setTimeout(work, delay)
    return () => clearTimeout(timer)
  },
}

export type MockServer = { readonly port: number; readonly networks: Gateways; stop(): Promise<void> }

/** Starts listening; resolves to the port in use, the wallet networks behind it, and a way to stop. */
export function startMockServer(port: number): Promise<MockServer> {
  const networks = createGateways(clock)
  const backend = createMockBackend({
    clock,
    random: { bytes: (count) => [...randomBytes(count)] },
    storage: null,
  })
  const server = createServer(async (request, response) => {
    if (request.method === 'OPTIONS') return void response.writeHead(204, CORS).end()
    const path = request.url ?? '/'
    const text = await readText(request)
    if (text === 'hung-up') return
    if (text === 'too-long') return void response.writeHead(413, CORS).end()
    const method = request.method === 'POST' ? 'POST' : 'GET'
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    )
    if (!path.startsWith(`${API_PREFIX}/`)) {
      const reply = networks.handle({ method, path, headers, body: text.body })
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
      const stop = () => {
        networks.stop()
        return new Promise<void>((done) => server.close(() => done()))
      }
      resolve({ port: typeof address === 'object' && address ? address.port : port, networks, stop })
    })
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

if (process.argv[1]?.endsWith('server.ts')) {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '4000' } } })
  startMockServer(Number(values.port)).then(
    ({ port, networks }) => {
      const here = `http://localhost:${port}`
      const { wechatPay, alipay } = networks.credentials()
      process.stdout.write(
        `mock backend: ${here}${API_PREFIX}
WeChat Pay:   ${here}/v3/…        merchant ${wechatPay.mchid}
Alipay:       ${here}/gateway.do  app ${alipay.appId}
keys:         ${here}/networks/credentials  (made for this run; play money)
wallets:      ${here}/networks/people, POST ${here}/networks/payer
`,
      )
    },
    (error: Error) => {
      process.stderr.write(`mock backend could not start: ${error.message}\n`)
      process.exitCode = 1
    },
  )
}
