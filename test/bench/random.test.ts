// The same seed gives the same numbers, and they are spread as they say.
import { describe, expect, it } from 'vitest'
import { seeded, seedOf } from './random'

const draw = (seed: number, count: number) => {
  const random = seeded(seed)
  return Array.from({ length: count }, () => random.next())
}

describe('seeded', () => {
  it('repeats itself for one seed and not for another', () => {
    expect(draw(5, 20)).toEqual(draw(5, 20))
    expect(draw(5, 20)).not.toEqual(draw(6, 20))
  })

  it('spreads evenly from 0 to below 1', () => {
    const numbers = draw(1, 20_000)
    expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true)
    for (let tenth = 0; tenth < 10; tenth++) {
      const inside = numbers.filter((number) => Math.floor(number * 10) === tenth).length
      expect(Math.abs(inside - 2_000)).toBeLessThan(200)
    }
  })

  it('draws normal numbers of mean 0 and spread 1', () => {
    const random = seeded(2)
    const numbers = Array.from({ length: 20_000 }, () => random.normal())
    const mean = numbers.reduce((total, number) => total + number, 0) / numbers.length
    const spread = Math.sqrt(
      numbers.reduce((total, number) => total + (number - mean) ** 2, 0) / numbers.length,
    )
    expect(mean).toBeCloseTo(0, 1)
    expect(spread).toBeCloseTo(1, 1)
  })

  it('gives every name a seed of its own', () => {
    expect(seedOf('a.png', 0)).toBe(seedOf('a.png', 0))
    expect(
      new Set(['a.png', 'b.png', 'ab.png'].flatMap((name) => [seedOf(name, 0), seedOf(name, 1)])).size,
    ).toBe(6)
  })
})
