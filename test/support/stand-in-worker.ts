// A Worker that a test plays: what it is sent lies there to be looked at, and it answers, or not, as told.
import type { FromWorker, ToWorker } from '@/platform/scanner/decode-protocol'
import type { Reading } from '@/platform/scanner/decoder'
import { NOTHING_READ } from '@/platform/scanner/decoder'
import type { DecodingWorker } from '@/platform/scanner/worker-link.h5'

export type StandInWorker = DecodingWorker & {
  readonly sent: ToWorker[]
  /** The buffers given away, oldest first. */
  readonly given: ArrayBuffer[]
  isOver: boolean
  /** What it does with a message by itself. */
  habit: (message: ToWorker) => void
  tell(message: FromWorker): void
  fail(): void
  /** The frames it was asked to decode, oldest first. */
  frames(): Extract<ToWorker, { kind: 'decode' }>[]
  /** Answers the frame it was asked last. */
  answer(reading?: Reading): void
}

export const BY_WORKER: Reading = { ...NOTHING_READ, stages: { worker: 1 } }

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
      const buffers = Array.isArray(transfer) ? (transfer as ArrayBuffer[]) : []
      const kept = structuredClone(message, { transfer: buffers })
      worker.sent.push(kept)
      worker.given.push(...buffers)
      worker.habit(kept)
    },
    terminate: () => {
      worker.isOver = true
    },
    tell(data) {
      if (!worker.isOver) worker.onmessage?.call(worker as never, new MessageEvent('message', { data }))
    },
    fail: () => worker.onerror?.call(worker as never, new Event('error', { cancelable: true }) as ErrorEvent),
    frames: () => worker.sent.flatMap((message) => (message.kind === 'decode' ? [message] : [])),
    answer(reading = BY_WORKER) {
      worker.tell({ kind: 'read', id: worker.frames().at(-1)?.id ?? 0, reading })
    },
  }
  return worker
}

/** How a Worker behaves from its first moment on. */
export type Manner = (worker: StandInWorker) => void

export const dead: Manner = (worker) => {
  worker.habit = () => {}
}

/** Says that it lives when asked, and nothing else. */
export const mute: Manner = (worker) => {
  worker.habit = ({ kind }) => {
    if (kind === 'ping') worker.tell({ kind: 'alive' })
  }
}

/** Reads whatever it is sent. */
export const healthy: Manner = (worker) => {
  worker.habit = ({ kind }) => {
    if (kind === 'ping') worker.tell({ kind: 'alive' })
    if (kind === 'decode') worker.answer()
  }
}

/** The same, with its decoder loaded. */
export const ready: Manner = (worker) => {
  healthy(worker)
  worker.tell({ kind: 'alive' })
  worker.tell({ kind: 'opened', ok: true })
}
