// Whatever happens to the Worker, the scanner goes on, and a scan page never waits for a dead one.
import { describe, expect, it } from 'vitest'
import { NOTHING_READ } from '@/platform/scanner/decoder'
import { GTINS, HERE, openStage } from '../../support/decoder-stage'
import type { Manner, StandInWorker } from '../../support/stand-in-worker'
import { BY_WORKER, dead, mute, ready } from '../../support/stand-in-worker'

/** Ready, and then this at every frame. */
const atFrames =
  (act: (worker: StandInWorker) => void): Manner =>
  (worker) => {
    ready(worker)
    worker.habit = ({ kind }) => {
      if (kind === 'decode') act(worker)
    }
  }
const readyThen =
  (then: Manner): Manner =>
  (worker) => {
    ready(worker)
    then(worker)
  }

/** What it does, and for how many milliseconds one such Worker keeps the camera's frames waiting. */
const FAULTS: readonly (readonly [fault: string, manner: Manner, wait: number, isHang: boolean])[] = [
  ['cannot be loaded', (worker) => worker.fail(), 0, false],
  ['never shows a sign of life', dead, 8000, false],
  ['throws at a frame', atFrames((worker) => worker.fail()), 0, false],
  ['breaks its decoder', atFrames((worker) => worker.tell({ kind: 'read', id: 1, reading: null })), 0, false],
  ['dies in silence', readyThen(dead), 4000, true],
  ['lives but never answers a frame', readyThen(mute), 4000, true],
  [
    'sends what cannot be read',
    atFrames((worker) => worker.onmessageerror?.call(worker as never, new MessageEvent('messageerror'))),
    0,
    false,
  ],
]

describe('a Worker that', () => {
  it.each(FAULTS)(
    '%s is started once more, then the page reads by itself',
    async (_fault, manner, wait, isHang) => {
      const { decoder, read, workers, knownHere, openedHere } = openStage(manner)
      decoder.know(GTINS)
      const lost: number[] = []
      let last = await read()
      for (; last.reading !== HERE && lost.length < 8; last = await read()) {
        expect(last.reading).toEqual(NOTHING_READ)
        lost.push(last.after)
      }
      expect(last.reading).toBe(HERE)
      expect(workers.map(({ isOver }) => isOver)).toEqual([true, true])
      expect(knownHere).toEqual([GTINS])
      // what hung the Workers would hang the page
      expect(openedHere).toMatchObject([{ mayRunWasm: !isHang }])
      expect(lost.reduce((sum, after) => sum + after, 0)).toBe(2 * wait)
      expect(Math.max(...lost)).toBeLessThanOrEqual(4000)
    },
  )

  it('dies once is replaced by one that knows the same goods', async () => {
    const { decoder, first, read, workers } = openStage(dead, ready)
    decoder.know(GTINS)
    first().fail()
    // what was seen while the second one loaded is gone
    expect(await read()).toEqual({ reading: NOTHING_READ, after: 0 })
    expect(await read()).toEqual({ reading: BY_WORKER, after: 0 })
    expect(workers[1]?.sent[0]?.kind).toBe('know')
  })

  it('is not there at all leaves the reading to the page', async () => {
    const { decoder, decode, knownHere, settle } = openStage()
    expect(await decode()).toBe(HERE)
    decoder.know(GTINS)
    await settle()
    expect(knownHere).toEqual([GTINS])
  })
})

describe('Workers that die now and then', () => {
  /** Reads so many frames, then the newest Worker hangs. */
  async function readThenHang({ read, workers }: ReturnType<typeof openStage>, frames: number) {
    for (let n = 0; n < frames; n++) await read()
    const worker = workers.at(-1)
    if (worker) dead(worker)
    expect((await read()).reading).toEqual(NOTHING_READ)
  }

  it('are replaced as long as they read well in between', async () => {
    const stage = openStage(ready)
    for (let n = 0; n < 4; n++) await readThenHang(stage, 301)
    await stage.read()
    expect(stage.workers).toHaveLength(5)
    expect(stage.openedHere).toEqual([])
  })

  it('are given up when the next dies soon', async () => {
    const stage = openStage(ready)
    await readThenHang(stage, 301)
    await readThenHang(stage, 5)
    expect((await stage.read()).reading).toBe(HERE)
    expect(stage.openedHere).toMatchObject([{ mayRunWasm: false }])
  })
})

describe('a decoder on the thread that draws', () => {
  it('is given a pause that is a timer, so that the page draws and answers meanwhile', async () => {
    const { openedHere, clock, settle } = openStage()
    await settle()
    let isOver = false
    void openedHere[0]?.pause?.().then(() => {
      isOver = true
    })
    await Promise.resolve()
    expect([isOver, clock.waiting()]).toEqual([false, 1])
    await clock.advance(0)
    expect(isOver).toBe(true)
  })
})

describe('without a network', () => {
  it('nothing is read, and a Worker is tried again when it may be back', async () => {
    const { read, decode, clock, world, workers } = openStage((worker) => worker.fail())
    world.canLoadHere = false
    expect((await read()).reading).toEqual(NOTHING_READ)
    expect((await read()).reading).toEqual(NOTHING_READ)
    await expect(clock.until(decode())).rejects.toThrow('no network')
    world.manners = [ready]
    expect((await read()).reading).toEqual(NOTHING_READ)
    expect((await read()).reading).toEqual(BY_WORKER)
    expect(workers).toHaveLength(3)
  })
})
