// A symbol is found in a row by the edges that all of its kind have.
import { describe, expect, it } from 'vitest'
import { bendAt, placementsOf, refined } from '@/platform/scanner/soft/align'
import type { Layout } from '@/platform/scanner/soft/layout'
import { EAN_8, EAN_13, UPC_E, UPC_E_TURNED } from '@/platform/scanner/soft/layout'
import { slopeOf } from '@/platform/scanner/soft/profile'
import { seeded } from '../../../bench/random'
import type { Place } from '../../../support/drawn-profile'
import { drawnProfile, SAMPLES } from '../../../support/drawn-profile'
import { textOf } from '../../../support/retail-texts'

const random = seeded(31)

function placeIn({ modules }: Layout, bend = 0): Place {
  const module = (300 + 80 * random.next()) / modules
  return { start: 40 + 20 * random.next(), module, bend: bend * module }
}
const slopeAt = (layout: Layout, place: Place, text = textOf(layout.symbology, random)) =>
  slopeOf(drawnProfile(layout, text, place), 2)
const find = (layout: Layout, place: Place, bent = false) =>
  placementsOf(slopeAt(layout, place), layout, SAMPLES * 0.33, SAMPLES * 0.98, bent)

describe.each([EAN_13, EAN_8, UPC_E])('an upright $symbology', (layout) => {
  it('is placed to a fifth of a module', () => {
    for (let i = 0; i < 20; i++) {
      const place = placeIn(layout)
      const [best] = find(layout, place)
      expect(Math.abs((best?.start ?? 0) - place.start) / place.module).toBeLessThan(0.2)
      const end = (best?.start ?? 0) + (best?.module ?? 0) * layout.modules
      expect(Math.abs(end - place.start - place.module * layout.modules) / place.module).toBeLessThan(0.2)
    }
  })

  it('is not looked for where it would be too long or too short', () => {
    const place = { start: 50, module: 330 / layout.modules, bend: 0 }
    const slope = slopeAt(layout, place)
    for (const [shortest, longest] of [
      [340, 470],
      [100, 320],
    ] as const) {
      for (const { module } of placementsOf(slope, layout, shortest, longest, false)) {
        // what is found may move by little when it is looked at closely
        expect(module * layout.modules).toBeGreaterThan(shortest - 5)
        expect(module * layout.modules).toBeLessThan(longest + 5)
      }
    }
  })
})

describe('a bent EAN-13', () => {
  it.each([-2.2, -1.3, 1.3, 2.2])('is placed with its middle off by %f modules', (bend) => {
    const place = placeIn(EAN_13, bend)
    const [best] = find(EAN_13, place, true)
    expect(Math.abs((best?.bend ?? 9) - place.bend) / place.module).toBeLessThan(0.4)
    expect(Math.abs((best?.start ?? 0) - place.start) / place.module).toBeLessThan(0.4)
  })

  it('fits worse when it is taken for straight', () => {
    const place = placeIn(EAN_13, 2.2)
    const slope = slopeAt(EAN_13, place, '6901234567892')
    const score = (bent: boolean) => placementsOf(slope, EAN_13, 160, 470, bent)[0]?.score ?? 0
    expect(score(true)).toBeGreaterThan(score(false))
  })

  it('bends as a parabola: not at its ends, most in the middle', () => {
    expect([0, 23.75, 47.5, 95].map((at) => bendAt(at, 95, 4))).toEqual([0, 3, 4, 0])
  })
})

describe('a UPC-E upside down', () => {
  const place = { start: 60, module: 7, bend: 0 }
  const turned = drawnProfile(UPC_E, '04252614', place).reverse()
  const best = (layout: Layout) => placementsOf(slopeOf(turned, 2), layout, 160, 470, false)[0]

  it('is placed by its own edges, not by those of an upright one', () => {
    const found = best(UPC_E_TURNED)
    expect(Math.abs((found?.start ?? 0) - (SAMPLES - 60 - 7 * 51)) / 7).toBeLessThan(0.3)
    expect(found?.score).toBeGreaterThan(1.5 * (best(UPC_E)?.score ?? 9))
  })
})

describe('a row', () => {
  it('without an edge holds no placement', () => {
    expect(placementsOf(slopeOf(new Float32Array(SAMPLES), 2), EAN_13, 160, 470, false)).toEqual([])
  })

  it('holds at most four that differ, the best first', () => {
    const found = find(EAN_13, placeIn(EAN_13))
    expect(found.length).toBeLessThanOrEqual(4)
    expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a))
  })
})

describe('a closer look', () => {
  it('climbs from a place nearby to the right one', () => {
    const place = { start: 50, module: 3.8, bend: 0 }
    const slope = slopeAt(EAN_13, place, '6901234567892')
    const near = refined(slope, EAN_13, { start: 51.5, module: 3.79, bend: 0, score: 0 }, 0.6)
    expect(Math.abs(near.start - place.start)).toBeLessThan(0.6)
    expect(near.module).toBeCloseTo(place.module, 1)
    const there = refined(slope, EAN_13, near, 0.6)
    expect(there.score).toBeGreaterThanOrEqual(near.score)
  })
})
