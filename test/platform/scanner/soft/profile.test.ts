// Light and contrast that change along a row are evened out.
import { describe, expect, it } from 'vitest'
import { levelled, peaksOf, slopeOf } from '@/platform/scanner/soft/profile'
import { seeded } from '../../../bench/random'

const COUNT = 480
/** Bars of five samples, dark on light. */
const stripes = (light: (i: number) => number, contrast: (i: number) => number) =>
  Float32Array.from(
    { length: COUNT },
    (_, i) => light(i) + (Math.floor(i / 5) % 2 === 0 ? -1 : 1) * contrast(i),
  )
const even = levelled(
  stripes(
    () => 128,
    () => 80,
  ),
  40,
)

describe('a levelled row', () => {
  it('has its bars high, by one standard deviation', () => {
    expect(even[202]).toBeCloseTo(1, 1)
    expect(even[207]).toBeCloseTo(-1, 1)
  })

  it('is the same in a shadow, and where the print is pale', () => {
    const shaded = levelled(
      stripes(
        (i) => 60 + 0.2 * i,
        (i) => 20 + 0.05 * i,
      ),
      40,
    )
    for (let i = 50; i < COUNT - 50; i++)
      expect(Math.abs((shaded[i] ?? 9) - (even[i] ?? 0))).toBeLessThan(0.2)
  })

  it('stays flat where there is nothing but grain', () => {
    const random = seeded(2)
    const grain = levelled(
      Float32Array.from({ length: COUNT }, () => 200 + random.normal()),
      40,
    )
    const flat = levelled(new Float32Array(COUNT).fill(200), 40)
    expect(Math.max(...flat.map(Math.abs))).toBe(0)
    expect(Math.sqrt(grain.reduce((sum, value) => sum + value * value, 0) / COUNT)).toBeLessThan(0.5)
  })

  it('is calculated from what there is near the ends and of short rows', () => {
    expect([...levelled(new Float32Array([0, 255]), 40)].map((value) => Math.round(value * 10))).toEqual([
      10, -10,
    ])
    expect(levelled(new Float32Array(0), 40)).toHaveLength(0)
  })
})

describe('the slope of a row', () => {
  const row = Float32Array.from([0, 0, 0, 1, 1, 1, 0.5, 0.5])
  const { at, sums } = slopeOf(row, 1)

  it('is what it rises from before to after a sample, and nothing at the ends', () => {
    expect([...at]).toEqual([0, 0, 1, 1, 0, -0.5, -0.5, 0])
  })

  it('is summed up to each sample, falls counting as rises do', () => {
    expect([...sums]).toEqual([0, 0, 0, 1, 2, 2, 2.5, 3, 3])
  })

  it('rises and falls at its steepest samples, small ripples left out', () => {
    const slope = Float32Array.from([0, 0, 2, 5, 2, 0, 0.5, 0, -1, -4, -4, -1, 0])
    expect(peaksOf(slope)).toEqual({ rises: [3], falls: [10] })
  })
})
