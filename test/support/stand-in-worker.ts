// A Worker that a test plays: what it is sent lies there to be looked at, and it answers, or not, as told.
import type { FromWorker, ToWorker } from '@/platform/scanner/decode-protocol'
import type { DecodingWorker } from '@/platform/scanner/worker-link.h5'

export type StandInWorker = DecodingWorker & {
  readonly sent: ToWorker[]
  /** The buffers given away, message by message. */
  readonly given: ArrayBuffer[][]
  isOver: boolean
  /** What it does with a message by itself. */
  habit: (message: ToWorker) => void
  tell(message: FromWorker): void
  fail(): void
  /** The frames it was asked to decode. */
  frames(): Extract<ToWorker, { kind: 'decode' }>[]
}

export function createStandInWorker(): StandInWorker {
  const worker: StandInWorker = {
    sent: [],
    given: [],
    isOver: false,
    habit: () => {},
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    postMessage(message: ToWorker, transfer?: StructuredSerializeOptions | Transferable[]) {
      if (worker.isOver) throw new Error('a terminated Worker was asked')
      const buffers = Array.isArray(transfer) ? transfer : []
      const kept = structuredClone(message, { transfer: buffers as ArrayBuffer[] })
      worker.sent.push(kept)
      worker.given.push(buffers as ArrayBuffer[])
      worker.habit(kept)
    },
    terminate: () => {
      worker.isOver = true
    },
    tell: (message) => {
      if (!worker.isOver)
        worker.onmessage?.call(worker as never, new MessageEvent('message', { data: message }))
    },
    fail: () => worker.onerror?.call(worker as never, new Event('error', { cancelable: true }) as ErrorEvent),
    frames: () => worker.sent.flatMap((message) => (message.kind === 'decode' ? [message] : [])),
  }
  return worker
}
