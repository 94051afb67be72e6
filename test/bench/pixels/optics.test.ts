// Each degradation does nothing at nought, and what it says above.
import { describe, expect, it } from 'vitest'
import { seeded } from '../random'
import { hold } from './hold'
import { blur, fade, glare, motion, noise } from './optics'
import type { Plane } from './plane'
import { frameOf, planeOf } from './plane'

const WIDTH = 40
const HEIGHT = 30
const planeFrom = (brightness: (x: number, y: number) => number): Plane => ({
  values: Float32Array.from({ length: WIDTH * HEIGHT }, (_, i) =>
    brightness(i % WIDTH, Math.floor(i / WIDTH)),
  ),
  width: WIDTH,
  height: HEIGHT,
})
const source = seeded(1)
const SCENE = planeFrom(() => 20 + 200 * source.next())
const dot = planeFrom((x, y) => (x === 20 && y === 15 ? 100 : 0))
const at = ({ values, width }: Plane, x: number, y: number) => values[y * width + x] ?? Number.NaN
const total = ({ values }: Plane) => values.reduce((sum, value) => sum + value, 0)
const spread = ({ values }: Plane) => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length)
}

describe('at nought', () => {
  it.each<[string, Plane]>([
    ['blur', blur(SCENE, 0)],
    ['motion', motion(SCENE, 0)],
    ['noise', noise(SCENE, 0, seeded(1))],
    ['contrast', fade(SCENE, 1)],
    ['glare', glare(SCENE, 20, 15, 0)],
    ['a still hand', hold(SCENE, { right: 0, down: 0, turn: 0, scale: 1 })],
  ])('%s leaves the picture as it was', (_, after) => {
    expect([...after.values]).toEqual([...SCENE.values])
  })
})

describe('above nought', () => {
  it('blur spreads a dot as a bell does and loses no light', () => {
    const after = blur(dot, 1)
    expect(total(after)).toBeCloseTo(100, 2)
    expect(at(after, 21, 15) / at(after, 20, 15)).toBeCloseTo(Math.exp(-0.5), 4)
    expect(at(after, 20, 16)).toBeCloseTo(at(after, 21, 15), 4)
  })

  it('motion spreads a dot along its way only', () => {
    const after = motion(dot, 4)
    expect([18, 19, 20, 21, 22].map((x) => at(after, x, 15))).toEqual([12.5, 25, 25, 25, 12.5])
    expect(at(after, 17, 15)).toBe(0)
    expect(at(after, 20, 14)).toBe(0)
  })

  it('noise has the spread it says and repeats for a seed', () => {
    const flat = planeFrom(() => 128)
    expect(spread(noise(flat, 12, seeded(3)))).toBeCloseTo(12, -1)
    expect(noise(flat, 12, seeded(3))).toEqual(noise(flat, 12, seeded(3)))
    expect(noise(flat, 12, seeded(3))).not.toEqual(noise(flat, 12, seeded(4)))
  })

  it('fading keeps the middle grey and that share of the rest', () => {
    const after = fade(
      planeFrom((x) => (x < 20 ? 28 : 228)),
      0.1,
    )
    expect([at(after, 0, 0), at(after, 39, 0)].map(Math.round)).toEqual([118, 138])
  })

  it('glare is white in the middle and gone far away', () => {
    const after = glare(SCENE, 20, 15, 6)
    expect(at(after, 20, 15)).toBe(255)
    expect(at(after, 32, 15)).toBeCloseTo(at(SCENE, 32, 15), 2)
  })

  it('a moving hand shifts and turns', () => {
    expect(at(hold(dot, { right: 3, down: -2, turn: 0, scale: 1 }), 23, 13)).toBeCloseTo(100, 3)
    const mark = planeFrom((x, y) => (x === 26 && y === 17 ? 100 : 0))
    expect(at(hold(mark, { right: 0, down: 0, turn: 90, scale: 1 }), 18, 21)).toBeCloseTo(100, 3)
    expect(at(hold(mark, { right: 0, down: 0, turn: 0, scale: 2 }), 32, 19)).toBeCloseTo(100, 3)
  })
})

describe('planes and frames', () => {
  it('round and cut off as a sensor does', () => {
    const frame = frameOf({ values: Float32Array.of(-5, 99.6, 300), width: 3, height: 1 })
    expect([...frame.data]).toEqual([0, 0, 0, 255, 100, 100, 100, 255, 255, 255, 255, 255])
  })

  it('come back the same', () => {
    const frame = frameOf(planeFrom((x, y) => x + y))
    expect([...planeOf(frame).values].slice(0, 5)).toEqual([0, 1, 2, 3, 4])
  })
})
