/** The mocked backend over HTTP, for device work: `npm run mock -- --port 4000 [--networks contracts.json]`. */
import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import { parseArgs } from 'node:util'
import { API_PREFIX } from '@/contract/prefix'
import type { Millis } from '@/domain/kernel'
import type { Clock } from '@/platform/ports'
import type { MockBackend } from './backend/mock-backend'
import { createMockBackend } from './backend/mock-backend'
import { createStateKeeper } from './backend/persisted-state'
import type { ContractFile } from './node/contract-file'
import { readContractFile } from './node/contract-file'
import { networksElsewhere } from './node/elsewhere'
import type { Gateways } from './node/gateways'
import { createGateways } from './node/gateways'
import { greeting } from './node/greeting'
import { makeKeys } from './node/keys'
import { isStrange } from './node/local-only'
import { createShopNetworks } from './payments/shop-networks'

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

/** Where the networks tell the shop what was paid. */
const NOTIFY_PREFIX = '/pay'

export type MockServer = { readonly port: number; readonly networks: Gateways; stop(): Promise<void> }

/**
 * Starts listening; resolves to the port in use, the wallet networks behind it, and a way to stop.
 * With contracts elsewhere only this machine is let in: anybody may sign in here, and the money may be real.
 */
export function startMockServer(port: number, contracts: ContractFile | null = null): Promise<MockServer> {
  const server = createServer()
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, contracts ? '127.0.0.1' : undefined, () => {
      const address = server.address()
      const found = typeof address === 'object' && address ? address.port : port
      const town = openTown(`http://127.0.0.1:${found}`, contracts)
      server.on('request', (request, response) =>
        // our own bug, which must not end the shop while somebody pays
        answer(town, request, response).catch(() => void response.writeHead(500, CORS).end()),
      )
      const stop = () => {
        town.stop()
        return new Promise<void>((done) => server.close(() => done()))
      }
      resolve({ port: found, networks: town.networks, stop })
    })
  })
}

type Town = {
  readonly backend: MockBackend
  readonly networks: Gateways
  /** Where the networks tell this shop what was paid. */
  readonly notifyAt: string
  /** Some network is elsewhere. */
  readonly isOutside: boolean
  stop(): void
}

/** A shop and the networks it has contracts with: one memory, and between them real keys and real notifications. */
function openTown(here: string, contracts: ContractFile | null): Town {
  const keys = makeKeys(new Date(clock.now()))
  const keeper = createStateKeeper(null)
  const { settings, crypto } = keys
  const notifyAt = `${contracts?.notifyAt ?? here}${NOTIFY_PREFIX}`
  const elsewhere = contracts && networksElsewhere(contracts, keys, notifyAt)
  const backend = createMockBackend({
    clock,
    random: { bytes: (count) => [...randomBytes(count)] },
    storage: null,
    keeper,
    networks: elsewhere?.networks ?? createShopNetworks({ settings, crypto, notifyAt, tellInProcess: false }),
  })
  const networks = createGateways(clock, keys, () => keeper.load().networks)
  const stop = () => {
    networks.stop()
    elsewhere?.stop()
  }
  return { backend, networks, notifyAt, isOutside: elsewhere !== null, stop }
}

async function answer(
  { backend, networks, notifyAt, isOutside }: Town,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const path = request.url ?? '/'
  if (isOutside && !path.startsWith(`${NOTIFY_PREFIX}/`) && isStrange(path, request.headers))
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
    const isNotice = method === 'POST' && path.startsWith(`${NOTIFY_PREFIX}/`)
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

if (process.argv[1]?.endsWith('server.ts')) {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: '4000' }, networks: { type: 'string' } },
  })
  const start = async () => {
    const contracts = values.networks === undefined ? null : readContractFile(values.networks)
    const { port, networks } = await startMockServer(Number(values.port), contracts)
    return greeting(`http://localhost:${port}`, networks.credentials(), contracts)
  }
  start().then(
    (text) => void process.stdout.write(text),
    (error: Error) => {
      process.stderr.write(`mock backend could not start: ${error.message}\n`)
      process.exitCode = 1
    },
  )
}
