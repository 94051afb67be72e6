// Cells tell which way a picture is striped; alike cells that touch make a place.
import { describe, expect, it } from 'vitest'
import type { Cells } from '@/platform/scanner/find/cells'
import { CELL, cellsOf } from '@/platform/scanner/find/cells'
import type { Grey } from '@/platform/scanner/find/grey'
import { regionsOf, smoothed } from '@/platform/scanner/find/regions'

const [WIDTH, HEIGHT] = [241, 161]

function greyFrom(at: (x: number, y: number) => number): Grey {
  const data = Uint8Array.from({ length: WIDTH * HEIGHT }, (_, i) => at(i % WIDTH, Math.floor(i / WIDTH)))
  return { data, width: WIDTH, height: HEIGHT, step: 1 }
}
/** Waves ten pixels long, turned by `angle`. */
const wave = (x: number, y: number, angle: number) =>
  128 + 100 * Math.sin((2 * Math.PI * (x * Math.cos(angle) + y * Math.sin(angle))) / 10)
const isIn = (x: number, y: number, box: readonly [number, number, number, number]) =>
  x >= box[0] && x < box[0] + box[2] && y >= box[1] && y < box[1] + box[3]

describe('cells', () => {
  it('tell the way across the stripes', () => {
    for (const degrees of [0, 30, 60, 90, 120, 150]) {
      const angle = (degrees * Math.PI) / 180
      const { xx, yy, xy } = cellsOf(greyFrom((x, y) => wave(x, y, angle)))
      const sum = (of: Float32Array) => of.reduce((all, value) => all + value, 0)
      const seen = 0.5 * Math.atan2(2 * sum(xy), sum(xx) - sum(yy))
      expect(Math.abs(Math.sin(seen - angle))).toBeLessThan(0.03)
    }
  })

  it('cover the picture without its rim, row by row', () => {
    const cells = cellsOf(greyFrom((x, y) => (isIn(x, y, [CELL * 3, CELL * 2, CELL, CELL]) ? 255 : 0)))
    expect(cells).toMatchObject({ columns: 30, rows: 20 })
    const loud = [...cells.xx.keys()].filter((i) => (cells.xx[i] ?? 0) + (cells.yy[i] ?? 0) > 0)
    for (const i of loud) {
      expect(Math.abs((i % 30) - 3)).toBeLessThanOrEqual(1)
      expect(Math.abs(Math.floor(i / 30) - 2)).toBeLessThanOrEqual(1)
    }
    expect(loud.length).toBeGreaterThan(0)
  })

  it('are none of a picture smaller than one', () => {
    for (const [width, height] of [
      [0, 0],
      [5, 5],
      [0, 100],
      [8, 100],
    ] as const) {
      const cells = cellsOf({ data: new Uint8Array(width * height), width, height, step: 1 })
      expect(cells.columns * cells.rows).toBe(0)
      expect(Math.min(cells.columns, cells.rows)).toBe(0)
      expect(regionsOf(cells, 1, 5)).toEqual([])
    }
  })
})

describe('smoothed cells', () => {
  it('are sums over three by three', () => {
    const xx = new Float32Array(25)
    xx[12] = 2
    xx[0] = 1
    const cells: Cells = { xx, yy: new Float32Array(25), xy: new Float32Array(25), columns: 5, rows: 5 }
    const rows = Array.from({ length: 5 }, (_, row) => [...smoothed(cells).xx.slice(row * 5, row * 5 + 5)])
    expect(rows).toEqual([
      [1, 1, 0, 0, 0],
      [1, 3, 2, 2, 0],
      [0, 2, 2, 2, 0],
      [0, 2, 2, 2, 0],
      [0, 0, 0, 0, 0],
    ])
  })
})

describe('striped places', () => {
  const BOX = [40, 32, 120, 64] as const
  const boxed = (angle: number) => greyFrom((x, y) => (isIn(x, y, BOX) ? wave(x, y, angle) : 128))

  it('have a middle, a way and extents in pixels of the frame', () => {
    const [place, ...others] = regionsOf(cellsOf(boxed(0)), 2, 5)
    expect(others).toEqual([])
    expect(Math.abs((place?.x ?? 0) - 2 * 100)).toBeLessThan(2 * CELL)
    expect(Math.abs((place?.y ?? 0) - 2 * 64)).toBeLessThan(2 * CELL)
    expect(Math.abs((place?.length ?? 0) - 2 * 120)).toBeLessThanOrEqual(4 * CELL)
    expect(Math.abs((place?.height ?? 0) - 2 * 64)).toBeLessThanOrEqual(4 * CELL)
    expect(Math.abs(Math.sin(place?.angle ?? 9))).toBeLessThan(0.02)
  })

  it('measure their length across the stripes, whichever way these run', () => {
    const [place] = regionsOf(cellsOf(boxed(Math.PI / 2)), 1, 5)
    expect(place?.height).toBeGreaterThan(1.5 * (place?.length ?? 0))
  })

  it('end where their stripes grow pale: text and shadows are no bars', () => {
    const pale = (y: number) => (y >= 48 && y < 96 ? 1 : 0.3)
    const [place] = regionsOf(cellsOf(greyFrom((x, y) => 128 + pale(y) * (wave(x, y, 0) - 128))), 1, 8)
    expect(place?.height).toBe(48)
    expect(place?.y).toBe(72)
  })

  it('are apart where stripes run in different ways, though they touch', () => {
    const places = regionsOf(cellsOf(greyFrom((x, y) => wave(x, y, x < 120 ? 0 : Math.PI / 3))), 1, 5)
    expect(places.length).toBeGreaterThanOrEqual(2)
    const [a, b] = places
    expect(Math.abs(Math.sin((a?.angle ?? 0) - (b?.angle ?? 0)))).toBeGreaterThan(0.7)
  })

  it('are listed by weight, as many as are asked for', () => {
    const two = greyFrom((x, y) => {
      if (isIn(x, y, [10, 10, 60, 40])) return 128 + (wave(x, y, 0) - 128) / 2
      return isIn(x, y, [110, 80, 110, 64]) ? wave(x, y, 0) : 128
    })
    const weights = regionsOf(cellsOf(two), 1, 5).map(({ weight }) => weight)
    expect(weights).toHaveLength(2)
    expect(weights[0]).toBeGreaterThan(weights[1] ?? 0)
    expect(regionsOf(cellsOf(two), 1, 1)[0]?.x).toBeGreaterThan(120)
  })

  it('are not checked patterns, nor what hardly differs from its ground', () => {
    const checked = greyFrom((x, y) => ((Math.floor(x / 5) + Math.floor(y / 5)) % 2 === 0 ? 30 : 220))
    expect(regionsOf(cellsOf(checked), 1, 5)).toEqual([])
    const pale = greyFrom((x, y) => 128 + (wave(x, y, 0) - 128) / 40)
    expect(regionsOf(cellsOf(pale), 1, 5)).toEqual([])
  })
})
