/** Takes the shop's questions to networks elsewhere. The routes of the mock answer at once, so its whole process waits for each reply. */
import { createRequire } from 'node:module'
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads'
import type { Carrier } from '../payments/shop-networks'
import type { WireReply } from '../wire/wire'
import type { Errand } from './carry-worker'

/** Milliseconds; the worker itself gives up after ten seconds. */
const PATIENCE = 15_000

/** A thread does not inherit what reads TypeScript. */
const { resolve } = createRequire(import.meta.url)
const STARTER = ['tsx/cjs', './carry-worker.ts']
  .map((name) => `require(${JSON.stringify(resolve(name))})`)
  .join('\n')

/** `baseOf`: the address of the network that a path belongs to, null where it is in this process. */
export function createCarrier(baseOf: (path: string) => string | null): Carrier {
  const worker = new Worker(STARTER, { eval: true })
  worker.unref()
  return (request) => {
    const base = baseOf(request.path)
    if (base === null) return 'here'
    const bell = new Int32Array(new SharedArrayBuffer(4))
    const { port1, port2 } = new MessageChannel()
    const errand: Errand = { request, base, answerTo: port2, bell }
    worker.postMessage(errand, [port2])
    Atomics.wait(bell, 0, 0, PATIENCE)
    const answer: { message: WireReply | null } | undefined = receiveMessageOnPort(port1)
    port1.close()
    return answer?.message ?? null
  }
}
