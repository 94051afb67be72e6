// Frames in grey, whole and made smaller.
import { describe, expect, it } from 'vitest'
import type { Frame } from '@/platform/scanner/decoder'
import { coarseStep, greyOf, halved, lumaOf, pixelsOf } from '@/platform/scanner/find/grey'

type Rgb = readonly [r: number, g: number, b: number]

function frameFrom(width: number, height: number, at: (x: number, y: number) => Rgb): Frame {
  const data = new Uint8ClampedArray(width * height * 4)
  for (let i = 0; i < width * height; i++) data.set([...at(i % width, Math.floor(i / width)), 255], i * 4)
  return { data, width, height }
}
const COLOURS: readonly Rgb[] = [
  [0, 0, 0],
  [255, 255, 255],
  [255, 0, 0],
  [0, 255, 0],
  [0, 0, 255],
  [10, 20, 30],
]

describe('luma', () => {
  it('counts green twice', () => {
    const frame = frameFrom(COLOURS.length, 1, (x) => COLOURS[x] ?? [0, 0, 0])
    const expected = COLOURS.map(([r, g, b]) => Math.floor((r + 2 * g + b) / 4))
    expect([...pixelsOf(frame)].map(lumaOf)).toEqual(expected)
    expect([...greyOf(frame).data]).toEqual(expected)
  })

  it('is read from pixels wherever they lie in memory', () => {
    const buffer = new ArrayBuffer(4 * 3 + 2)
    const data = new Uint8ClampedArray(buffer, 2, 12).fill(200)
    expect([...greyOf({ data, width: 3, height: 1 }).data]).toEqual([200, 200, 200])
  })
})

describe('a coarser grey', () => {
  it('is the mean of two pixels across each step', () => {
    const frame = frameFrom(4, 4, (x, y) => [(y * 4 + x) * 10, (y * 4 + x) * 10, (y * 4 + x) * 10])
    expect(greyOf(frame, 2)).toEqual({
      data: Uint8Array.from([25, 45, 105, 125]),
      width: 2,
      height: 2,
      step: 2,
    })
  })

  it('leaves out what is over at the right and at the bottom', () => {
    expect(
      greyOf(
        frameFrom(5, 3, () => [9, 9, 9]),
        2,
      ),
    ).toMatchObject({ width: 2, height: 1 })
  })

  it.each([
    [640, 480, 1],
    [959, 720, 1],
    [1280, 720, 2],
    [720, 1280, 2],
    [4000, 3000, 6],
    [10, 10, 1],
  ])('of %i by %i pixels takes steps of %i', (width, height, step) => {
    expect(coarseStep({ width, height })).toBe(step)
  })
})

describe('half the size', () => {
  it('takes four pixels for one', () => {
    const grey = { data: Uint8Array.from([10, 20, 7, 30, 40, 7, 1, 1, 1]), width: 3, height: 3, step: 2 }
    expect(halved(grey)).toEqual({ data: Uint8Array.from([25]), width: 1, height: 1, step: 4 })
  })

  it('of a single row is nothing', () => {
    expect(halved({ data: new Uint8Array(5), width: 5, height: 1, step: 1 })).toMatchObject({
      width: 2,
      height: 0,
    })
  })
})
