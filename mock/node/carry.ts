/** Takes the shop's questions to networks elsewhere. The routes of the mock answer at once, so its whole process waits for each reply. */
import { createRequire } from 'node:module'
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads'
import { seconds } from '@/domain/kernel'
import type { Carrier } from '../payments/shop-networks'
import type { WireReply, WireRequest } from '../wire/wire'
import type { Errand } from './carry-worker'

/** The worker itself gives up after ten seconds. */
const PATIENCE = seconds(15)
/** A network that was silent is not asked for this long, or every request of the shop would wait for it. */
const REST = seconds(30)

/** A thread does not inherit what reads TypeScript. */
const { resolve } = createRequire(import.meta.url)
const STARTER = ['tsx/cjs', './carry-worker.ts']
  .map((name) => `require(${JSON.stringify(resolve(name))})`)
  .join('\n')

export type Carriage = { readonly carry: Carrier; stop(): void }

/** `baseOf`: the address of the network that a path belongs to, null where it is in this process. `patience` in milliseconds. */
export function createCarriage(baseOf: (path: string) => string | null, patience = PATIENCE): Carriage {
  const worker = new Worker(STARTER, { eval: true })
  worker.unref()
  // whatever it dies of, no answer comes any more
  worker.on('error', () => {})
  const silentUntil = new Map<string, number>()

  function fetched(request: WireRequest, base: string): WireReply | null {
    const bell = new Int32Array(new SharedArrayBuffer(4))
    const { port1, port2 } = new MessageChannel()
    const errand: Errand = { request, base, answerTo: port2, bell }
    worker.postMessage(errand, [port2])
    Atomics.wait(bell, 0, 0, patience)
    const answer: { message: WireReply | null } | undefined = receiveMessageOnPort(port1)
    port1.close()
    return answer?.message ?? null
  }

  return {
    carry(request) {
      const base = baseOf(request.path)
      if (base === null) return 'here'
      if (Date.now() < (silentUntil.get(base) ?? 0)) return null
      const reply = fetched(request, base)
      if (reply === null) silentUntil.set(base, Date.now() + REST)
      return reply
    },
    stop: () => void worker.terminate(),
  }
}
