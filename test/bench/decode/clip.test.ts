// Clips shake and are noisy, and are the same on every run.
import { describe, expect, it } from 'vitest'
import { seeded } from '../random'
import { clipFrame } from './clip'

const scene = {
  values: Float32Array.from({ length: 120 * 90 }, (_, i) => (Math.floor((i % 120) / 4) % 2 === 0 ? 40 : 220)),
  width: 120,
  height: 90,
}
const film = (seed: number) => {
  const random = seeded(seed)
  return Array.from({ length: 3 }, () => clipFrame(scene, random))
}

describe('clipFrame', () => {
  it('makes frames of the scene’s size that all differ', () => {
    const frames = film(1)
    expect(frames.map(({ width, height }) => [width, height])).toEqual([
      [120, 90],
      [120, 90],
      [120, 90],
    ])
    expect(new Set(frames.map(({ data }) => data.join())).size).toBe(3)
  })

  it('has a grain where the scene is even', () => {
    const even = { ...scene, values: scene.values.map(() => 128) }
    const { data } = clipFrame(even, seeded(1))
    const greys = data.filter((_, i) => i % 4 === 0)
    const spread = Math.sqrt(greys.reduce((sum, grey) => sum + (grey - 128) ** 2, 0) / greys.length)
    expect(spread).toBeGreaterThan(1.8)
    expect(spread).toBeLessThan(8.2)
  })

  it('makes the same film for the same seed', () => {
    const pixels = (seed: number) => film(seed).map(({ data }) => data.join())
    expect(pixels(4)).toEqual(pixels(4))
    expect(pixels(4)).not.toEqual(pixels(5))
  })
})
