// Pieces in line become one code; pieces that only lie near each other do not.
import { describe, expect, it } from 'vitest'
import { joinedRegions } from '@/platform/scanner/find/join-regions'
import type { Region } from '@/platform/scanner/find/regions'

const left: Region = { x: 100, y: 100, angle: 0, length: 80, height: 60, weight: 5 }
const right: Region = { ...left, x: 185, length: 60, weight: 3 }

/** The same places, turned together around the origin. */
function turned(regions: readonly Region[], degrees: number): Region[] {
  const by = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(by), Math.sin(by)]
  return regions.map((each) => ({
    ...each,
    x: each.x * cos - each.y * sin,
    y: each.x * sin + each.y * cos,
    angle: each.angle + by,
  }))
}

describe('two pieces of a code', () => {
  it.each([0, 30, 90, 145])('turned by %i degrees are joined into what spans both', (degrees) => {
    const [one, ...others] = joinedRegions(turned([left, right], degrees))
    expect(others).toEqual([])
    const [wanted] = turned([{ x: 137.5, y: 100, angle: 0, length: 155, height: 60, weight: 8 }], degrees)
    for (const key of ['x', 'y', 'angle', 'length', 'height', 'weight'] as const) {
      expect(one?.[key]).toBeCloseTo(wanted?.[key] ?? 0, 6)
    }
  })

  it('are joined whichever comes first, and when one is named the other way round', () => {
    for (const pieces of [
      [right, left],
      [left, { ...right, angle: Math.PI }],
    ]) {
      expect(joinedRegions(pieces)[0]).toMatchObject({ length: expect.closeTo(155, 6), weight: 8 })
    }
  })

  it('and a third one are joined one after another', () => {
    const third = { ...left, x: 270, length: 70 }
    expect(joinedRegions([left, third, right])).toHaveLength(1)
    expect(joinedRegions([left, third, right])[0]?.length).toBeCloseTo(245, 6)
  })
})

describe('pieces that are not of one code', () => {
  it.each<[string, Partial<Region>]>([
    ['too far along', { x: 190.1 }],
    ['too far down', { y: 122 }],
    ['turned too far', { angle: (9 * Math.PI) / 180 }],
    ['much less high', { height: 15 }],
  ])('are left alone: %s', (_, change) => {
    expect(joinedRegions([left, { ...right, ...change }])).toEqual([])
  })

  it('are joined just within those limits', () => {
    expect(joinedRegions([left, { ...right, x: 189.9 }])).toHaveLength(1)
    expect(joinedRegions([left, { ...right, y: 120 }])).toHaveLength(1)
    expect(joinedRegions([left, { ...right, angle: (7 * Math.PI) / 180 }])).toHaveLength(1)
  })

  it('give nothing new', () => {
    expect(joinedRegions([])).toEqual([])
    expect(joinedRegions([left])).toEqual([])
  })
})
