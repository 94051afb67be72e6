// A strip is the frame turned upright; what lies in it is found again in the frame.
import { describe, expect, it } from 'vitest'
import type { Frame, Outline } from '@/platform/scanner/decoder'
import { greyPicture, stripPicture } from '@/platform/scanner/find/picture'
import { cutStrip, frameOf, quadOf } from '@/platform/scanner/find/strip'

/** Luma rises by one a pixel to the right and by two downwards. */
const SLOPE = (x: number, y: number) => 20 + x + 2 * y
const frame: Frame = (() => {
  const [width, height] = [80, 60]
  const data = new Uint8ClampedArray(width * height * 4)
  for (let i = 0; i < width * height; i++) {
    const grey = SLOPE(i % width, Math.floor(i / width))
    data.set([grey, grey, grey, 255], i * 4)
  }
  return { data, width, height }
})()
const rounded = (outline: Outline) =>
  outline.map(({ x, y }) => [Math.round(x * 100) / 100, Math.round(y * 100) / 100])

describe('the corners of a cut', () => {
  it('go round from the upper left as the bars stand', () => {
    const cut = { x: 50, y: 40, angle: 0, length: 20, height: 10 }
    expect(rounded(quadOf(cut))).toEqual([
      [40, 35],
      [60, 35],
      [60, 45],
      [40, 45],
    ])
    expect(rounded(quadOf({ ...cut, angle: Math.PI / 2 }))).toEqual([
      [55, 30],
      [55, 50],
      [45, 50],
      [45, 30],
    ])
  })
})

describe('a strip', () => {
  const quad = quadOf({ x: 40, y: 30, angle: 0.3, length: 24, height: 12 })

  it('holds the luma of the frame at each of its samples', () => {
    const strip = cutStrip(frame, quad, 12, 4, 1)
    for (let row = 0; row < 4; row++) {
      for (let sample = 0; sample < 12; sample++) {
        const { x, y } = frameOf(strip, sample + 0.5, row + 0.5)
        expect(Math.abs((strip.data[row * 12 + sample] ?? 0) - SLOPE(x, y))).toBeLessThan(0.01)
      }
    }
  })

  it('is the mean over as many lines a row as are asked for', () => {
    const fine = cutStrip(frame, quad, 6, 6, 1)
    const coarse = cutStrip(frame, quad, 6, 2, 3)
    for (let i = 0; i < 12; i++) {
      const [row, sample] = [Math.floor(i / 6), i % 6]
      const mean = [0, 1, 2].reduce(
        (sum, line) => sum + (fine.data[(3 * row + line) * 6 + sample] ?? 0) / 3,
        0,
      )
      expect(coarse.data[i]).toBeCloseTo(mean, 3)
    }
  })

  it('goes on with the rim where it leaves the frame', () => {
    const strip = cutStrip(frame, quadOf({ x: 0, y: 30, angle: 0, length: 20, height: 2 }), 10, 1, 1)
    expect(strip.data[0]).toBeCloseTo(SLOPE(0, 30), 0)
    expect(strip.data[9]).toBeCloseTo(SLOPE(9, 30), 0)
  })

  it('leads back to its corners, and beyond its ends', () => {
    const strip = cutStrip(frame, quad, 12, 4, 1)
    expect(
      rounded([frameOf(strip, 0, 0), frameOf(strip, 12, 0), frameOf(strip, 12, 4), frameOf(strip, 0, 4)]),
    ).toEqual(rounded(quad))
    const [a, b] = [frameOf(strip, -6, 0), frameOf(strip, 0, 0)]
    expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeCloseTo(12, 6)
  })

  it('may be cut from corners that are not square', () => {
    const leaning: Outline = [
      { x: 20, y: 10 },
      { x: 60, y: 15 },
      { x: 50, y: 45 },
      { x: 25, y: 50 },
    ]
    const strip = cutStrip(frame, leaning, 10, 5, 1)
    const { x, y } = frameOf(strip, 3.5, 2.5)
    expect(Math.abs((strip.data[23] ?? 0) - SLOPE(x, y))).toBeLessThan(0.01)
  })
})

describe('a picture for an engine', () => {
  const cut = { x: 40, y: 30, angle: 0.3, length: 40, height: 12 }

  it('has the luma of the strip and is as wide as asked for', () => {
    const { luma } = stripPicture(frame, cut, 0.6, 4)
    expect(luma).toMatchObject({ width: 24, height: 4 })
    const strip = cutStrip(frame, quadOf(cut), 24, 4, 3)
    expect([...luma.data]).toEqual([...strip.data].map(Math.floor))
    expect(stripPicture(frame, { ...cut, length: 3 }, 1, 4).luma.width).toBe(16)
  })

  it('leads back to the frame', () => {
    const { back } = stripPicture(frame, cut, 0.5, 4)
    const all: Outline = [
      { x: 0, y: 0 },
      { x: 20, y: 0 },
      { x: 20, y: 4 },
      { x: 0, y: 4 },
    ]
    expect(rounded(back(all))).toEqual(rounded(quadOf(cut)))
  })

  it('of a smaller grey leads back by its step', () => {
    const { luma, back } = greyPicture({ data: Uint8Array.from([7, 200]), width: 2, height: 1, step: 3 })
    expect(luma).toMatchObject({ width: 2, height: 1, data: Uint8Array.from([7, 200]) })
    const [corner] = back(quadOf({ x: 1, y: 1, angle: 0, length: 2, height: 2 }))
    expect(back(quadOf({ x: 1, y: 1, angle: 0, length: 2, height: 2 }))[2]).toEqual({ x: 6, y: 6 })
    expect(corner).toEqual({ x: 0, y: 0 })
  })
})
