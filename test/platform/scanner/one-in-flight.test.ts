// One frame is read at a time, and it is the newest there is.
import { describe, expect, it } from 'vitest'
import type { Effort, Frame, Reading } from '@/platform/scanner/decoder'
import { NOTHING_READ } from '@/platform/scanner/decoder'
import { oneInFlight } from '@/platform/scanner/one-in-flight'

const frame = (width: number): Frame => ({ data: new Uint8ClampedArray(4), width, height: 1 })
const reading = (n: number): Reading => ({ ...NOTHING_READ, stages: { read: n } })

/** A decoder that reads when the test says so. */
function slowDecoder() {
  const begun: number[] = []
  const waiting: { resolve(reading: Reading): void; reject(error: Error): void }[] = []
  const decode = oneInFlight(
    ({ width }) =>
      new Promise((resolve, reject) => {
        begun.push(width)
        waiting.push({ resolve, reject })
      }),
  )
  const ask = (n: number, effort?: Effort) => decode(frame(n), effort)
  return { begun, ask, finish: (n: number) => waiting.shift()?.resolve(reading(n)), waiting }
}

describe('frames that come faster than they are read', () => {
  it('wait for each other, and the newest overtakes the others', async () => {
    const { begun, ask, finish } = slowDecoder()
    const first = ask(1)
    const second = ask(2)
    const third = ask(3)
    expect(begun).toEqual([1])
    expect(await second).toEqual(NOTHING_READ)
    finish(10)
    expect(await first).toEqual(reading(10))
    expect(begun).toEqual([1, 3])
    finish(30)
    expect(await third).toEqual(reading(30))
  })

  it('never overtake a picture, which gets its turn', async () => {
    const { begun, ask, finish } = slowDecoder()
    const live = ask(1)
    const picture = ask(2, 'still')
    const other = ask(3, 'still')
    const later = ask(4)
    const last = ask(5, 'still')
    for (const n of [1, 2, 3, 4, 5]) {
      finish(n)
      await Promise.resolve()
      await new Promise(setImmediate)
    }
    expect(await Promise.all([live, picture, other, later, last])).toEqual([1, 2, 3, 4, 5].map(reading))
    expect(begun).toEqual([1, 2, 3, 4, 5])
  })

  it('go on after one that could not be read', async () => {
    const { begun, ask, finish, waiting } = slowDecoder()
    const first = ask(1)
    const second = ask(2)
    waiting.shift()?.reject(new Error('no decoder'))
    await expect(first).rejects.toThrow('no decoder')
    finish(20)
    expect(await second).toEqual(reading(20))
    expect(begun).toEqual([1, 2])
  })
})
