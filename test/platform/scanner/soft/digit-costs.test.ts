// What a digit costs is what its pattern leaves unexplained.
import { describe, expect, it } from 'vitest'
import { patternsOf } from '@/domain/code'
import { digitCosts, smoothedGains } from '@/platform/scanner/soft/digit-costs'
import { EAN_8, EAN_13, UPC_E } from '@/platform/scanner/soft/layout'
import { seeded } from '../../../bench/random'
import { drawnProfile } from '../../../support/drawn-profile'
import { textOf } from '../../../support/retail-texts'

const PLACE = { start: 50, module: 3.9, bend: 0 }
const placement = { ...PLACE, score: 2 }

function cheapestPatterns(costs: Float32Array): number[] {
  return Array.from({ length: costs.length / 30 }, (_, digit) => {
    const row = [...costs.slice(digit * 30, digit * 30 + 30)]
    return row.indexOf(Math.min(...row))
  })
}

describe.each([EAN_13, EAN_8, UPC_E])('the digits of $symbology', (layout) => {
  const random = seeded(41)
  const { symbology, digits, patterns } = layout

  it.each([0.3, 0.5, 0.7])('fit the patterns they were printed in best, at a blur of %f', (sigma) => {
    for (let i = 0; i < 10; i++) {
      const text = textOf(symbology, random)
      const { costs } = digitCosts(drawnProfile(layout, text, PLACE, sigma), layout, placement, sigma, null)
      expect(cheapestPatterns(costs)).toEqual(patternsOf(symbology, text))
    }
  })

  it('cost little when they fit and something when they do not', () => {
    const text = textOf(symbology, random)
    const { costs } = digitCosts(drawnProfile(layout, text, PLACE, 0.5), layout, placement, 0.5, null)
    const printed = patternsOf(symbology, text)
    printed.forEach((pattern, digit) => {
      const row = costs.slice(digit * 30, digit * 30 + 30)
      expect(row[pattern]).toBeLessThan(0.12)
      const others = [...row].filter((cost, i) => i !== pattern && Number.isFinite(cost))
      expect(Math.min(...others)).toBeGreaterThan(2 * (row[pattern] ?? 0))
    })
  })

  it('cost endlessly much in a pattern they cannot have', () => {
    const { costs } = digitCosts(new Float32Array(480).fill(1), layout, placement, 0.5, null)
    for (let i = 0; i < costs.length; i++) {
      const [from, to] = patterns[Math.floor(i / 30)] ?? [0, 0]
      expect(Number.isFinite(costs[i])).toBe(i % 30 >= from && i % 30 < to)
    }
    expect(costs).toHaveLength(30 * digits.length)
  })
})

describe('the place of a digit', () => {
  it('may be off by a quarter of a module, for a price', () => {
    const text = '6901234567892'
    const profile = drawnProfile(EAN_13, text, PLACE, 0.5)
    const sumAt = (off: number) => {
      const { costs } = digitCosts(profile, EAN_13, { ...placement, start: 50 + off * 3.9 }, 0.5, null)
      return patternsOf('ean13', text).reduce(
        (sum, pattern, digit) => sum + (costs[digit * 30 + pattern] ?? 0),
        0,
      )
    }
    expect(sumAt(0.25)).toBeLessThan(sumAt(0) + 0.6)
    expect(sumAt(0.6)).toBeGreaterThan(2 * sumAt(0.25))
  })
})

describe('the contrast of a digit', () => {
  const text = '6901234567892'
  const profile = drawnProfile(EAN_13, text, PLACE, 0.5)
  const found = digitCosts(profile, EAN_13, placement, 0.5, null)

  it('is that of the print', () => {
    const twice = digitCosts(
      profile.map((value) => 2 * value),
      EAN_13,
      placement,
      0.5,
      null,
    )
    found.gains.forEach((gain, digit) => {
      expect(gain).toBeGreaterThan(0)
      expect((twice.gains[digit] ?? 0) / gain).toBeCloseTo(2, 4)
    })
  })

  it('makes a digit dearer when another was expected: half the square of what it is off', () => {
    const costUnder = ({ costs }: { readonly costs: Float32Array }) =>
      patternsOf('ean13', text).map((pattern, digit) => costs[digit * 30 + pattern] ?? 0)
    const mean = (all: readonly number[]) => all.reduce((sum, cost) => sum + cost, 0) / all.length
    const free = mean(costUnder(found))
    for (const share of [1, 2 / 3, 1 / 3]) {
      const expected = found.gains.map((gain) => share * gain)
      const held = mean(costUnder(digitCosts(profile, EAN_13, placement, 0.5, expected)))
      // the energy of a digit that fits is one
      expect(Math.abs(held - free - (1 - share) ** 2 / 2)).toBeLessThan(0.03)
    }
  })

  it('is smoothed over the neighbours: one digit out of line is not believed', () => {
    expect([...smoothedGains(Float32Array.from([2, 2, 2, 9, 2, 2, 0, 2]))]).toEqual(Array(8).fill(2))
    expect([...smoothedGains(Float32Array.from([1, 2, 3, 4, 5]))]).toEqual([2, 3, 3, 4, 4])
  })
})
