/** Asks a network over HTTP for a thread that stands still until it is told (`carry.ts`). */
import type { MessagePort } from 'node:worker_threads'
import { parentPort } from 'node:worker_threads'
import type { WireRequest } from '../wire/wire'
import { send } from './send'

export type Errand = {
  readonly request: WireRequest
  readonly base: string
  readonly answerTo: MessagePort
  /** One number, which becomes 1 once the answer lies there. */
  readonly bell: Int32Array
}

parentPort?.on('message', async ({ request, base, answerTo, bell }: Errand) => {
  // nobody there, or not in time: nothing is known
  answerTo.postMessage(await send(request, base).catch(() => null))
  answerTo.close()
  Atomics.store(bell, 0, 1)
  Atomics.notify(bell, 0)
})
