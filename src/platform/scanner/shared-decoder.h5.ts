/** The one decoder of the app: in a Worker, or on this thread where there is none. */
import type { DecodeReply, DecodeRequest } from './decode-worker.h5'
import type { Decoded, Decoder } from './decoder'

let shared: Decoder | null = null

/** Starts loading on the first call and stays for the life of the page. */
export function sharedDecoder(): Decoder {
  shared ??= openWorkerDecoder()
  return shared
}

function openWorkerDecoder(): Decoder {
  try {
    return decodeInWorker(new Worker(new URL('./decode-worker.h5.ts', import.meta.url)))
  } catch {
    return decodeHere()
  }
}

type Waiting = { resolve(codes: readonly Decoded[]): void; reject(error: Error): void }

function decodeInWorker(worker: Worker): Decoder {
  const waiting = new Map<number, Waiting>()
  let count = 0
  let instead: Decoder | null = null

  worker.onmessage = ({ data: { id, codes } }: MessageEvent<DecodeReply>) => {
    const asked = waiting.get(id)
    waiting.delete(id)
    if (codes) asked?.resolve(codes)
    else asked?.reject(new Error('no decoder could be loaded'))
  }
  // its script did not load or broke: the frames it holds are lost, the next ones are read here
  worker.onerror = () => {
    worker.terminate()
    instead = decodeHere()
    for (const asked of waiting.values()) asked.resolve([])
    waiting.clear()
  }

  return {
    decode(frame, effort = 'quick') {
      if (instead) return instead.decode(frame, effort)
      return new Promise((resolve, reject) => {
        count += 1
        waiting.set(count, { resolve, reject })
        const request: DecodeRequest = { id: count, frame, effort }
        worker.postMessage(request, [frame.data.buffer])
      })
    },
  }
}

function decodeHere(): Decoder {
  let opening: Promise<Decoder> | null = null
  const open = async () => (await import('./open-decoder.h5')).openDecoder()
  return {
    async decode(frame, effort) {
      opening ??= open()
      try {
        return await (await opening).decode(frame, effort)
      } catch (error) {
        opening = null
        throw error
      }
    },
  }
}
