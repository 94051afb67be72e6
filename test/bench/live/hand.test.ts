// The camera in a hand: it moves, and moves the same way in every run.
import { expect, it } from 'vitest'
import type { Plane } from '../pixels/plane'
import { seeded } from '../random'
import { handHeld } from './hand'

const SIZE = { width: 160, height: 90 }
/** One black bar in the middle of white. */
const BAR: Plane = {
  ...SIZE,
  values: Float32Array.from({ length: 160 * 90 }, (_, i) => (Math.abs((i % 160) - 80) < 6 ? 0 : 255)),
}
/** Where the dark of the middle row lies. */
function darkAt({ values, width, height }: Plane): number {
  let dark = 0
  let sum = 0
  for (let x = 0; x < width; x++) {
    const weight = 255 - (values[Math.floor(height / 2) * width + x] ?? 0)
    if (weight < 60) continue
    dark += weight
    sum += weight * x
  }
  return sum / dark
}

it('goes the same way for the same seed, and another way for another', () => {
  const film = (seed: number) => [...handHeld(BAR, 4, seeded(seed))].map(({ values }) => values)
  expect(film(3)).toEqual(film(3))
  expect(film(3)).not.toEqual(film(4))
})

it('drifts over the picture but does not jump', () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const places = [...handHeld(BAR, 30, seeded(seed))].map(darkAt)
    const steps = places.slice(1).map((place, i) => Math.abs(place - (places[i] ?? 0)))
    expect(Math.max(...steps)).toBeLessThan(0.02 * SIZE.width)
    expect(Math.max(...places) - Math.min(...places)).toBeGreaterThan(0.5)
    expect(Math.max(...places) - Math.min(...places)).toBeLessThan(0.2 * SIZE.width)
  }
})
