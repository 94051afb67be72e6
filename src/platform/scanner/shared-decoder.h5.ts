/** The one decoder of the app: in a Worker, in a second one if the first dies, else on this thread. */

import { millis } from '@/domain/kernel'
import { clock as systemClock } from '../clock'
import type { Clock } from '../ports'
import type { Decoder, Shot } from './decoder'
import { oneInFlight } from './one-in-flight'
import type { OpenOptions } from './open-decoder.h5'
import type { DecodingWorker } from './worker-link.h5'
import { linkWorker } from './worker-link.h5'

export type SharedDecoderDeps = {
  readonly startWorker?: () => DecodingWorker
  readonly openHere?: (options: OpenOptions) => Promise<Decoder<Shot>>
  readonly clock?: Clock
}

const MOST_DEATHS = 2
/** Frames decoded one after another, some tens of seconds of scanning, after which earlier deaths were bad luck. */
const WELL_AGAIN = 300

let shared: Decoder<Shot> | null = null

/** Starts loading on the first call and stays for the life of the page. */
export function sharedDecoder(): Decoder<Shot> {
  shared ??= createSharedDecoder()
  return shared
}

export function createSharedDecoder({
  startWorker = () =>
    new Worker(/* webpackChunkName: "decode-worker" */ new URL('./decode-worker.h5.ts', import.meta.url)),
  openHere = async (options) =>
    (await import(/* webpackChunkName: "decode-here" */ './open-decoder.h5')).openDecoder(options),
  clock = systemClock,
}: SharedDecoderDeps = {}): Decoder<Shot> {
  let gtins: readonly string[] = []
  let deaths = 0
  let hasHung = false
  let answers = 0
  let engine: Decoder<Shot> | null = null

  function current(): Decoder<Shot> {
    if (engine) return engine
    engine = deaths < MOST_DEATHS ? inWorker() : here()
    if (gtins.length > 0) engine.know(gtins)
    return engine
  }

  function inWorker(): Decoder<Shot> {
    try {
      return linkWorker(startWorker(), clock, { onAnswer, onDeath })
    } catch {
      return here()
    }
  }

  function onAnswer(): void {
    answers += 1
    if (answers < WELL_AGAIN) return
    deaths = 0
    hasHung = false
  }

  function onDeath(isHang: boolean): void {
    answers = 0
    deaths += 1
    hasHung ||= isHang
    engine = null
  }

  /** Between two stages the page may draw and answer; what hung a Worker must not hang the page. */
  function here(): Decoder<Shot> {
    const pause = () => new Promise<void>((resolve) => void clock.after(millis(0), resolve))
    const opening = openHere({ clock, pause, mayRunWasm: !hasHung })
    // nothing could be loaded, as without a network: the next frame starts over, in a Worker again
    opening.catch(() => {
      engine = null
      deaths = 0
    })
    return {
      decode: async (shot, effort) => (await opening).decode(shot, effort),
      know: (known) => void opening.then((decoder) => decoder.know(known)).catch(() => undefined),
    }
  }

  current()
  return {
    decode: oneInFlight((shot, effort) => current().decode(shot, effort)),
    know(known) {
      if (known === gtins) return
      gtins = known
      current().know(known)
    },
  }
}
