// The app's one decoder with Workers that a test plays, on a clock that a test moves.
import { millis } from '@/domain/kernel'
import type { Effort, Frame, Reading } from '@/platform/scanner/decoder'
import { NOTHING_READ } from '@/platform/scanner/decoder'
import type { OpenOptions } from '@/platform/scanner/open-decoder.h5'
import { createSharedDecoder } from '@/platform/scanner/shared-decoder.h5'
import type { Manner, StandInWorker } from './stand-in-worker'
import { createStandInWorker } from './stand-in-worker'
import { createVirtualClock } from './virtual-clock'

export const HERE: Reading = { ...NOTHING_READ, stages: { here: 1 } }
export const GTINS = ['06907142010079', '00000096385074']
export const frame = (): Frame => ({ data: new Uint8ClampedArray(16), width: 2, height: 2 })

/** `manners` are those of the Workers, in turn; the last one counts for all after it. None: there are no Workers. */
export function openStage(...manners: readonly Manner[]) {
  const clock = createVirtualClock()
  const workers: StandInWorker[] = []
  /** What the decoder on the page's own thread was told of the store's goods. */
  const knownHere: (readonly string[])[] = []
  /** How the decoder on the page's own thread was opened. */
  const openedHere: OpenOptions[] = []
  /** `slept`: time that went by while no timer ran. */
  const world = { manners, canLoadHere: true, slept: 0 }

  function startWorker(): StandInWorker {
    const manner = world.manners[workers.length] ?? world.manners.at(-1)
    if (!manner) throw new ReferenceError('Worker is not defined')
    const worker = createStandInWorker()
    workers.push(worker)
    queueMicrotask(() => manner(worker))
    return worker
  }
  const decoder = createSharedDecoder({
    clock: { after: clock.after, now: () => millis(clock.now() + world.slept) },
    startWorker,
    openHere: async (options) => {
      openedHere.push(options)
      if (!world.canLoadHere) throw new Error('no network')
      return { decode: async () => HERE, know: (gtins) => void knownHere.push(gtins) }
    },
  })
  const decode = (effort?: Effort) => decoder.decode(frame(), effort)

  return {
    clock,
    workers,
    knownHere,
    openedHere,
    world,
    decoder,
    decode,
    first(): StandInWorker {
      const [worker] = workers
      if (!worker) throw new Error('no Worker was started')
      return worker
    },
    /** Reads one frame, letting as much time pass as that takes; says how much it was. */
    async read(effort?: Effort) {
      const began = clock.now()
      const reading = await clock.until(decode(effort))
      return { reading, after: clock.now() - began }
    },
    settle: () => clock.advance(0),
  }
}
