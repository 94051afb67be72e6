// The app's one decoder goes on whatever happens to its Worker, and a scan page never waits for a dead one.
import { beforeEach, describe, expect, it } from 'vitest'
import { millis } from '@/domain/kernel'
import { unpackGtins } from '@/platform/scanner/decode-protocol'
import type { Decoder, Effort, Frame, Reading } from '@/platform/scanner/decoder'
import { NOTHING_READ } from '@/platform/scanner/decoder'
import { createSharedDecoder } from '@/platform/scanner/shared-decoder.h5'
import type { StandInWorker } from '../../support/stand-in-worker'
import { createStandInWorker } from '../../support/stand-in-worker'
import type { VirtualClock } from '../../support/virtual-clock'
import { createVirtualClock } from '../../support/virtual-clock'

const GTINS = ['06907142010079', '00000096385074']
const BY_WORKER: Reading = { ...NOTHING_READ, stages: { worker: 1 } }
const HERE: Reading = { ...NOTHING_READ, stages: { here: 1 } }
const frame = (): Frame => ({ data: new Uint8ClampedArray(16), width: 2, height: 2 })

let clock: VirtualClock
let workers: StandInWorker[]
/** How each Worker behaves from its first moment on; the last one counts for all after it. */
let manners: ((worker: StandInWorker) => void)[]
let here: (readonly string[])[]
/** Whether a decoder can be loaded on the page's own thread. */
let canLoadHere: boolean
/** Time that went by while no timer ran. */
let slept: number

const healthy = (worker: StandInWorker) => {
  worker.habit = (message) => {
    if (message.kind === 'ping') worker.tell({ kind: 'alive' })
    if (message.kind === 'decode') worker.tell({ kind: 'read', id: message.id, reading: BY_WORKER })
  }
}
const ready = (worker: StandInWorker) => {
  healthy(worker)
  worker.tell({ kind: 'alive' })
  worker.tell({ kind: 'opened', ok: true })
}
const dead = () => {}
/** Lives and loads, and never answers a frame. */
const mute = (worker: StandInWorker) => {
  worker.habit = (message) => {
    if (message.kind === 'ping') worker.tell({ kind: 'alive' })
  }
}

beforeEach(() => {
  clock = createVirtualClock()
  workers = []
  manners = [ready]
  here = []
  canLoadHere = true
  slept = 0
})

function open(): Decoder {
  return createSharedDecoder({
    clock: { after: clock.after, now: () => millis(clock.now() + slept) },
    startWorker() {
      const worker = createStandInWorker()
      const behave = manners[Math.min(workers.length, manners.length - 1)]
      workers.push(worker)
      queueMicrotask(() => behave?.(worker))
      return worker
    },
    openHere: async () => {
      if (!canLoadHere) throw new Error('no network')
      return { decode: async () => HERE, know: (gtins) => void here.push(gtins) }
    },
  })
}

function first(): StandInWorker {
  const [worker] = workers
  if (!worker) throw new Error('no Worker was started')
  return worker
}

/** Reads one frame, letting as much time pass as that takes; says how much it was. */
async function read(decoder: Decoder, effort?: Effort) {
  const began = clock.now()
  const reading = await clock.until(decoder.decode(frame(), effort))
  return { reading, after: clock.now() - began }
}

describe('a decoder in a Worker', () => {
  it('is started at once and reads, the pixels given away and not copied', async () => {
    const decoder = open()
    expect(workers).toHaveLength(1)
    await clock.advance(0)
    const { data, ...size } = frame()
    expect(await decoder.decode({ data, ...size })).toEqual(BY_WORKER)
    expect(data.byteLength).toBe(0)
    expect(workers[0]?.frames()[0]?.frame.data).toHaveLength(16)
  })

  it('gets one frame at a time and keeps no timer afterwards', async () => {
    const decoder = open()
    await clock.advance(0)
    workers[0]?.sent.splice(0)
    mute(first())
    const all = [decoder.decode(frame()), decoder.decode(frame()), decoder.decode(frame())]
    expect(workers[0]?.frames()).toHaveLength(1)
    expect(await all[1]).toEqual(NOTHING_READ)
    workers[0]?.tell({ kind: 'read', id: workers[0].frames()[0]?.id ?? 0, reading: BY_WORKER })
    await clock.advance(0)
    expect(workers[0]?.frames()).toHaveLength(2)
    workers[0]?.tell({ kind: 'read', id: workers[0].frames()[1]?.id ?? 0, reading: BY_WORKER })
    expect(await Promise.all(all)).toEqual([BY_WORKER, NOTHING_READ, BY_WORKER])
    expect(clock.waiting()).toBe(0)
  })

  it('learns the goods of the store once, as numbers given away', async () => {
    const decoder = open()
    await clock.advance(0)
    decoder.know(GTINS)
    decoder.know(GTINS)
    const told = workers[0]?.sent.flatMap((message) => (message.kind === 'know' ? [message.gtins] : [])) ?? []
    expect(told.map(unpackGtins)).toEqual([GTINS])
    expect(workers[0]?.given.flat().map(({ byteLength }) => byteLength)).toEqual([0])
  })

  it('does not read what the camera saw while it was loading, but does read a picture', async () => {
    manners = [healthy]
    const decoder = open()
    const live = decoder.decode(frame())
    const picture = decoder.decode(frame(), 'still')
    await clock.advance(1500)
    workers[0]?.tell({ kind: 'opened', ok: true })
    expect(await live).toEqual(NOTHING_READ)
    expect(await picture).toEqual(BY_WORKER)
    expect(workers[0]?.frames().map(({ effort }) => effort)).toEqual(['still'])
  })

  it('is given time to load, while frames read nothing', async () => {
    manners = [
      (worker) => {
        mute(worker)
        worker.tell({ kind: 'alive' })
      },
    ]
    const decoder = open()
    for (let n = 0; n < 5; n++) expect(await read(decoder)).toEqual({ reading: NOTHING_READ, after: 4000 })
    await expect(clock.until(decoder.decode(frame(), 'still'))).rejects.toThrow('in time')
    workers[0]?.tell({ kind: 'opened', ok: true })
    healthy(first())
    expect((await read(decoder)).reading).toEqual(BY_WORKER)
    expect(workers).toHaveLength(1)
  })

  it('that could load none says so, and tries again with the next frame', async () => {
    manners = [
      (worker) => {
        worker.habit = (message) => {
          if (message.kind === 'open') worker.tell({ kind: 'opened', ok: false })
        }
        worker.tell({ kind: 'alive' })
        worker.tell({ kind: 'opened', ok: false })
      },
    ]
    const decoder = open()
    await expect(clock.until(decoder.decode(frame()))).rejects.toThrow('no decoder')
    await expect(clock.until(decoder.decode(frame()))).rejects.toThrow('no decoder')
    const worker = first()
    healthy(worker)
    const next = decoder.decode(frame())
    expect(worker.sent.at(-1)).toEqual({ kind: 'open' })
    worker.tell({ kind: 'opened', ok: true })
    expect(await next).toEqual(NOTHING_READ)
    expect(await decoder.decode(frame())).toEqual(BY_WORKER)
  })
})

describe('a Worker that', () => {
  it.each<[string, (worker: StandInWorker) => void, number]>([
    ['cannot be loaded', (worker) => worker.fail(), 0],
    ['never shows a sign of life', dead, 8000],
    [
      'throws at the first frame',
      (worker) => {
        ready(worker)
        worker.habit = ({ kind }) => kind === 'decode' && worker.fail()
      },
      0,
    ],
    [
      'breaks its decoder',
      (worker) => {
        ready(worker)
        worker.habit = (message) => {
          if (message.kind === 'decode') worker.tell({ kind: 'read', id: message.id, reading: null })
        }
      },
      0,
    ],
    [
      'dies in silence',
      (worker) => {
        ready(worker)
        worker.habit = dead
      },
      4000,
    ],
    [
      'lives but never answers a frame',
      (worker) => {
        ready(worker)
        mute(worker)
      },
      4000,
    ],
    [
      'sends what cannot be read',
      (worker) => {
        ready(worker)
        worker.habit = ({ kind }) => {
          if (kind === 'decode')
            worker.onmessageerror?.call(worker as never, new MessageEvent('messageerror'))
        }
      },
      0,
    ],
  ])('%s is started once more, then the page reads by itself', async (_what, manner, longest) => {
    manners = [manner]
    const decoder = open()
    decoder.know(GTINS)
    const waits: number[] = []
    let last = NOTHING_READ
    for (let n = 0; n < 8 && last !== HERE; n++) {
      const { reading, after } = await read(decoder)
      last = reading
      if (reading === HERE) break
      expect(reading).toEqual(NOTHING_READ)
      waits.push(after)
    }
    expect(last).toBe(HERE)
    expect(workers).toHaveLength(2)
    expect(workers.map(({ isOver }) => isOver)).toEqual([true, true])
    expect(here).toEqual([GTINS])
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThanOrEqual(2 * longest)
    expect(Math.max(0, ...waits)).toBeLessThanOrEqual(4000)
  })

  it('dies once is replaced by one that knows the same goods', async () => {
    manners = [dead, ready]
    const decoder = open()
    decoder.know(GTINS)
    workers[0]?.fail()
    // what was seen while the second one loaded is gone
    expect(await read(decoder)).toEqual({ reading: NOTHING_READ, after: 0 })
    expect(await read(decoder)).toEqual({ reading: BY_WORKER, after: 0 })
    expect(workers[1]?.sent[0]?.kind).toBe('know')
  })

  it('answers late answers nothing', async () => {
    const decoder = open()
    await clock.advance(0)
    const worker = first()
    mute(worker)
    const early = decoder.decode(frame())
    worker.tell({ kind: 'read', id: 99, reading: BY_WORKER })
    worker.tell({ kind: 'read', id: 1, reading: HERE })
    expect(await early).toEqual(HERE)
    worker.tell({ kind: 'read', id: 1, reading: BY_WORKER })
    const second = decoder.decode(frame())
    worker.tell({ kind: 'read', id: 2, reading: BY_WORKER })
    expect(await second).toEqual(BY_WORKER)
  })

  it('takes long over a picture is waited for', async () => {
    const decoder = open()
    await clock.advance(0)
    const worker = first()
    worker.habit = dead
    const picture = decoder.decode(frame(), 'still')
    await clock.advance(9000)
    worker.tell({ kind: 'read', id: 1, reading: BY_WORKER })
    expect(await picture).toEqual(BY_WORKER)
  })

  it('was not needed for a while has the whole time for the next frame', async () => {
    const decoder = open()
    await read(decoder)
    await read(decoder)
    await clock.advance(60_000)
    first().habit = dead
    const next = decoder.decode(frame())
    await clock.advance(3500)
    first().tell({ kind: 'read', id: 2, reading: BY_WORKER })
    expect(await next).toEqual(BY_WORKER)
  })

  it('is not there at all leaves the reading to the page', async () => {
    const decoder = createSharedDecoder({
      clock,
      startWorker: () => {
        throw new ReferenceError('Worker is not defined')
      },
      openHere: async () => ({ decode: async () => HERE, know: (gtins) => void here.push(gtins) }),
    })
    expect(await decoder.decode(frame())).toBe(HERE)
    decoder.know(GTINS)
    await clock.advance(0)
    expect(here).toEqual([GTINS])
  })
})

describe('a page that slept', () => {
  it('does not take its sleeping Worker for a dead one', async () => {
    const decoder = open()
    await clock.advance(0)
    const worker = first()
    worker.habit = dead
    const picture = decoder.decode(frame())
    await clock.advance(500)
    slept = 60_000
    await clock.advance(1000)
    worker.tell({ kind: 'read', id: 1, reading: BY_WORKER })
    expect(await picture).toEqual(BY_WORKER)
  })
})

describe('without a network', () => {
  it('nothing is read, and a Worker is tried again when it may be back', async () => {
    manners = [(worker) => worker.fail()]
    canLoadHere = false
    const decoder = open()
    expect((await read(decoder)).reading).toEqual(NOTHING_READ)
    expect((await read(decoder)).reading).toEqual(NOTHING_READ)
    await expect(clock.until(decoder.decode(frame()))).rejects.toThrow('no network')
    manners = [ready]
    expect((await read(decoder)).reading).toEqual(NOTHING_READ)
    expect((await read(decoder)).reading).toEqual(BY_WORKER)
    expect(workers).toHaveLength(3)
  })
})

describe('pixels that were given away before', () => {
  it('read nothing and harm nobody', async () => {
    const decoder = open()
    await clock.advance(0)
    const used = frame()
    await decoder.decode(used)
    expect(await decoder.decode(used)).toEqual(NOTHING_READ)
    expect(await decoder.decode(frame())).toEqual(BY_WORKER)
    expect(workers).toHaveLength(1)
  })
})
