// Striped places are found wherever they are and however they are turned.
import { describe, expect, it } from 'vitest'
import type { Frame } from '@/platform/scanner/decoder'
import { locate, locateLarge } from '@/platform/scanner/find/locate'
import { noise } from '../../../bench/pixels/optics'
import { frameOf } from '../../../bench/pixels/plane'
import { seeded } from '../../../bench/random'
import { emptyPicture } from '../../../support/barcode-pictures'
import { barsOf, shoot } from '../../../support/shot-bars'

const milk = barsOf('ean13', '6901234567892')
const flat = (grey: number, width = 640, height = 480): Frame => ({
  data: new Uint8ClampedArray(width * height * 4).fill(grey),
  width,
  height,
})

describe('a bar code', () => {
  it.each(Array.from({ length: 12 }, (_, i) => i * 15 + 2))('turned by %i degrees is found', (tilt) => {
    const { regions } = locate(shoot(milk, { tilt, blur: 0.4 }), 2)
    const [first] = regions
    expect(Math.hypot((first?.x ?? 0) - 320, (first?.y ?? 0) - 240)).toBeLessThan(16)
    const off = Math.abs(Math.sin((first?.angle ?? 9) - (tilt * Math.PI) / 180))
    expect((Math.asin(off) * 180) / Math.PI).toBeLessThan(3)
    // 95 by 69 modules of three pixels
    expect(Math.abs((first?.length ?? 0) / 285 - 1)).toBeLessThan(0.15)
    expect(Math.abs((first?.height ?? 0) / 207 - 1)).toBeLessThan(0.15)
  })

  it('is found in a large frame as in a small one', () => {
    const size = { width: 1280, height: 960 }
    const { regions, grey } = locate(shoot(milk, { size, pixelsPerModule: 6, tilt: 30, blur: 0.4 }), 2)
    expect(grey).toMatchObject({ width: 640, height: 480, step: 2 })
    expect(Math.abs((regions[0]?.length ?? 0) / 570 - 1)).toBeLessThan(0.15)
    expect(Math.abs((regions[0]?.angle ?? 9) - Math.PI / 6)).toBeLessThan(0.05)
  })

  it('that is hardly paler than its paper is found, most times, where nothing else stands out', () => {
    const seeds = [1, 2, 3, 4, 5, 6, 7, 8]
    const found = seeds.filter((seed) =>
      locate(shoot(milk, { contrast: 0.05, noise: 2, seed }), 2).regions.some(
        ({ x, length }) => Math.abs(x - 320) < 30 && Math.abs(length / 285 - 1) < 0.25,
      ),
    )
    expect(found.length).toBeGreaterThan(seeds.length / 2)
  })

  it('that fills the frame is found at half the size, if not before', () => {
    const frame = shoot(milk, { pixelsPerModule: 6, blur: 0.8 })
    const overview = locate(frame, 2)
    const found = [...overview.regions, ...locateLarge(frame, overview, 2)]
    expect(found.some(({ length }) => Math.abs(length / 570 - 1) < 0.15)).toBe(true)
  })

  it('is not found twice: the second look leaves out what the first one saw', () => {
    const frame = shoot(milk, { pixelsPerModule: 5, blur: 0.6 })
    const overview = locate(frame, 2)
    const [seen, ...others] = locateLarge(frame, { ...overview, regions: [] }, 1)
    if (!seen) throw new Error('nothing was found at half the size')
    expect(others).toEqual([])
    const again = locateLarge(
      frame,
      { ...overview, regions: [{ ...seen, x: seen.x + 9, length: seen.length + 9 }] },
      1,
    )
    expect(again).not.toContainEqual(seen)
    const turned = { ...seen, angle: seen.angle + 0.1 }
    expect(locateLarge(frame, { ...overview, regions: [turned] }, 1)).toEqual([seen])
  })
})

describe('two codes', () => {
  /** A code beside another: the left one is cut from its own picture. */
  function sideBySide(): Frame {
    const [left, right] = [3, 1.5].map((pixelsPerModule) => shoot(milk, { pixelsPerModule, blur: 0.4 }))
    if (!left || !right) throw new Error('no pictures')
    const [width, height] = [960, 480]
    const data = new Uint8ClampedArray(width * height * 4)
    for (let y = 0; y < height; y++) {
      const row = y * 640 * 4
      data.set(left.data.subarray(row, row + 640 * 4), y * width * 4)
      data.set(right.data.subarray(row + 160 * 4, row + 480 * 4), (y * width + 640) * 4)
    }
    return { data, width, height }
  }

  it('are both found, as many as are asked for, the larger one first', () => {
    const frame = sideBySide()
    const xs = (most: number) => locate(frame, most).regions.map(({ x }) => Math.round(x / 160))
    expect(xs(4)).toEqual(expect.arrayContaining([2, 5]))
    expect(xs(1)[0]).toBe(2)
  })
})

describe('nothing striped', () => {
  it.each([0, 128, 255])('is in a frame that is grey %i all over', (grey) => {
    const { regions, light } = locate(flat(grey), 6)
    expect(regions).toEqual([])
    expect(light).toBe(grey)
  })

  it('is in the grain of a dark picture', () => {
    for (const sigma of [5, 20, 60]) {
      const grain = noise(
        { values: new Float32Array(640 * 480).fill(128), width: 640, height: 480 },
        sigma,
        seeded(sigma),
      )
      expect(locate(frameOf(grain), 6).regions).toEqual([])
    }
  })

  it('that could be a code is on an empty shelf', async () => {
    const { data, width, height } = await emptyPicture()
    const frame = { data: new Uint8ClampedArray(data), width, height }
    for (const { length, height: high } of locate(frame, 6).regions) expect(length).toBeGreaterThan(high / 2)
  })

  it.each([
    [0, 0],
    [1, 1],
    [1, 640],
    [640, 1],
    [9, 9],
    [15, 300],
  ])('is in a frame of %i by %i pixels', (width, height) => {
    const frame = flat(90, width, height)
    const overview = locate(frame, 6)
    expect([...overview.regions, ...locateLarge(frame, overview, 6)]).toEqual([])
  })
})
