// The app's one decoder reads in a Worker: one frame at a time, nothing copied, and no stale picture.
import { describe, expect, it } from 'vitest'
import { unpackGtins } from '@/platform/scanner/decode-protocol'
import { CANNOT_UNPACK, NOTHING_READ } from '@/platform/scanner/decoder'
import { frame, GTINS, HERE, openStage } from '../../support/decoder-stage'
import type { StandInWorker } from '../../support/stand-in-worker'
import { BY_WORKER, dead, healthy, mute, ready } from '../../support/stand-in-worker'

describe('a decoder in a Worker', () => {
  it('is started at once and reads, the pixels given away and not copied', async () => {
    const { decoder, workers, first, settle } = openStage(ready)
    expect(workers).toHaveLength(1)
    await settle()
    const { data, ...size } = frame()
    expect(await decoder.decode({ data, ...size })).toEqual(BY_WORKER)
    expect(data.byteLength).toBe(0)
    expect(first().frames()[0]?.shot).toMatchObject({ data: { length: 16 } })
  })

  it('gets one frame at a time and keeps no timer afterwards', async () => {
    const { decode, first, settle, clock } = openStage(ready)
    await settle()
    mute(first())
    const all = [decode(), decode(), decode()]
    expect(first().frames()).toHaveLength(1)
    expect(await all[1]).toEqual(NOTHING_READ)
    first().answer()
    await settle()
    expect(first().frames()).toHaveLength(2)
    first().answer()
    expect(await Promise.all(all)).toEqual([BY_WORKER, NOTHING_READ, BY_WORKER])
    expect(clock.waiting()).toBe(0)
  })

  it('learns the goods of the store once, as numbers given away', async () => {
    const { decoder, first, settle } = openStage(ready)
    await settle()
    decoder.know(GTINS)
    decoder.know(GTINS)
    const told = first().sent.flatMap((message) => (message.kind === 'know' ? [message.gtins] : []))
    expect(told.map(unpackGtins)).toEqual([GTINS])
    expect(first().given.map(({ byteLength }) => byteLength)).toEqual([0])
  })

  it('takes no late answer for that of a later frame', async () => {
    const { decode, first, settle } = openStage(ready)
    await settle()
    mute(first())
    const early = decode()
    first().tell({ kind: 'read', id: 99, reading: BY_WORKER })
    first().answer(HERE)
    expect(await early).toEqual(HERE)
    first().answer(BY_WORKER)
    const late = decode()
    first().tell({ kind: 'read', id: 1, reading: HERE })
    first().answer(BY_WORKER)
    expect(await late).toEqual(BY_WORKER)
  })

  it('is waited for while it tries everything on a picture', async () => {
    const { decode, first, settle, clock } = openStage(ready)
    await settle()
    dead(first())
    const picture = decode('still')
    await clock.advance(9000)
    first().answer()
    expect(await picture).toEqual(BY_WORKER)
  })

  it('that was not needed for a while has the whole time for the next frame', async () => {
    const { decode, read, first, clock } = openStage(ready)
    await read()
    await clock.advance(60_000)
    dead(first())
    const next = decode()
    await clock.advance(3500)
    first().answer()
    expect(await next).toEqual(BY_WORKER)
  })

  it('is not taken for dead when the whole page slept', async () => {
    const { decode, first, settle, clock, world } = openStage(ready)
    await settle()
    dead(first())
    const next = decode()
    await clock.advance(500)
    world.slept = 60_000
    await clock.advance(1000)
    first().answer()
    expect(await next).toEqual(BY_WORKER)
  })

  it('asks for pixels where camera pictures cannot be given away', async () => {
    const { decoder, settle, workers } = openStage(ready)
    await settle()
    const crop = { x: 0, y: 0, width: 4, height: 4 }
    const video = { close() {} } as unknown as VideoFrame // nothing a Worker could be given
    expect(await decoder.decode({ video, crop, width: 4, height: 4 })).toEqual(CANNOT_UNPACK)
    expect(workers).toHaveLength(1)
  })

  it('does not mind pixels that were given away before', async () => {
    const { decoder, decode, settle, workers } = openStage(ready)
    await settle()
    const used = frame()
    await decoder.decode(used)
    expect(await decoder.decode(used)).toEqual(NOTHING_READ)
    expect(await decode()).toEqual(BY_WORKER)
    expect(workers).toHaveLength(1)
  })
})

describe('a Worker that is still loading', () => {
  it('does not read what the camera saw meanwhile, but does read a picture', async () => {
    const { decode, first, clock } = openStage(healthy)
    const live = decode()
    const picture = decode('still')
    await clock.advance(1500)
    first().tell({ kind: 'opened', ok: true })
    expect(await live).toEqual(NOTHING_READ)
    expect(await picture).toEqual(BY_WORKER)
    expect(
      first()
        .frames()
        .map(({ effort }) => effort),
    ).toEqual(['still'])
  })

  it('is given time, while frames read nothing', async () => {
    const loading = (worker: StandInWorker) => {
      mute(worker)
      worker.tell({ kind: 'alive' })
    }
    const { read, decode, first, clock, workers } = openStage(loading)
    for (let n = 0; n < 5; n++) expect(await read()).toEqual({ reading: NOTHING_READ, after: 4000 })
    await expect(clock.until(decode('still'))).rejects.toThrow('in time')
    first().tell({ kind: 'opened', ok: true })
    healthy(first())
    expect((await read()).reading).toEqual(BY_WORKER)
    expect(workers).toHaveLength(1)
  })

  it('says when it could load nothing, and tries again with the next frame', async () => {
    const { decode, first, clock } = openStage((worker) => {
      worker.habit = ({ kind }) => {
        if (kind === 'open') worker.tell({ kind: 'opened', ok: false })
      }
      worker.tell({ kind: 'alive' })
      worker.tell({ kind: 'opened', ok: false })
    })
    await expect(clock.until(decode())).rejects.toThrow('no decoder')
    await expect(clock.until(decode())).rejects.toThrow('no decoder')
    healthy(first())
    const next = decode()
    expect(first().sent.at(-1)).toEqual({ kind: 'open' })
    first().tell({ kind: 'opened', ok: true })
    expect(await next).toEqual(NOTHING_READ)
    expect(await decode()).toEqual(BY_WORKER)
  })
})
