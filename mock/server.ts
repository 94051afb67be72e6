/** The mocked backend over HTTP, for device work: `npm run mock -- --port 4000 [--networks contracts.json]`. */
import { createServer } from 'node:http'
import { parseArgs } from 'node:util'
import type { Millis } from '@/domain/kernel'
import type { Clock } from '@/platform/ports'
import { answer, CORS } from './node/answer'
import type { ContractFile } from './node/contract-file'
import { readContractFile } from './node/contract-file'
import type { Gateways } from './node/gateways'
import { greeting } from './node/greeting'
import { openTown } from './node/open-town'

const clock: Clock = {
  now: () => Date.now() as Millis,
  after(delay, work) {
    const timer = setTimeout(work, delay)
    return () => clearTimeout(timer)
  },
}

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
      const town = openTown(clock, `http://127.0.0.1:${found}`, contracts)
      server.on('request', (request, response) =>
        // our own bug, which must not end the shop while somebody pays
        answer(clock, town, request, response).catch(() => void response.writeHead(500, CORS).end()),
      )
      const stop = () => {
        town.stop()
        return new Promise<void>((done) => server.close(() => done()))
      }
      resolve({ port: found, networks: town.networks, stop })
    })
  })
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
