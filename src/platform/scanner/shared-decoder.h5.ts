/** The one decoder of the app: in a Worker, in a second one if the first dies, else on this thread. */
import { clock as systemClock } from '../clock'
import type { Clock } from '../ports'
import type { Decoder } from './decoder'
import { oneInFlight } from './one-in-flight'
import type { DecodingWorker } from './worker-link.h5'
import { linkWorker } from './worker-link.h5'

export type SharedDecoderDeps = {
  readonly startWorker?: () => DecodingWorker
  readonly openHere?: () => Promise<Decoder>
  readonly clock?: Clock
}

const MOST_DEATHS = 2

let shared: Decoder | null = null

/** Starts loading on the first call and stays for the life of the page. */
export function sharedDecoder(): Decoder {
  shared ??= createSharedDecoder()
  return shared
}

export function createSharedDecoder({
  startWorker = () =>
    new Worker(/* webpackChunkName: "decode-worker" */ new URL('./decode-worker.h5.ts', import.meta.url)),
  openHere = async () =>
    (await import(/* webpackChunkName: "decode-here" */ './open-decoder.h5')).openDecoder(),
  clock = systemClock,
}: SharedDecoderDeps = {}): Decoder {
  let gtins: readonly string[] = []
  let deaths = 0
  let engine: Decoder | null = null

  function current(): Decoder {
    if (engine) return engine
    engine = deaths < MOST_DEATHS ? inWorker() : here()
    if (gtins.length > 0) engine.know(gtins)
    return engine
  }

  function inWorker(): Decoder {
    try {
      return linkWorker(startWorker(), clock, () => {
        deaths += 1
        engine = null
      })
    } catch {
      return here()
    }
  }

  function here(): Decoder {
    const opening = openHere()
    // nothing could be loaded, as without a network: the next frame starts over, in a Worker again
    opening.catch(() => {
      engine = null
      deaths = 0
    })
    return {
      decode: async (frame, effort) => (await opening).decode(frame, effort),
      know: (known) => void opening.then((decoder) => decoder.know(known)).catch(() => undefined),
    }
  }

  current()
  return {
    decode: oneInFlight((frame, effort) => current().decode(frame, effort)),
    know(known) {
      if (known === gtins) return
      gtins = known
      current().know(known)
    },
  }
}
