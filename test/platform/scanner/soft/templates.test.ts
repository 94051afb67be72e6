// Templates are the patterns of digits seen through a blur.
import { describe, expect, it } from 'vitest'
import { NUMBER_SET } from '@/domain/code'
import { PATTERNS } from '@/platform/scanner/soft/layout'
import { BESIDE, BLURS, FINE, POINTS, templatesFor } from '@/platform/scanner/soft/templates'

const rowOf = (blur: number, pattern: number) => [
  ...templatesFor(blur).values.slice(pattern * POINTS, (pattern + 1) * POINTS),
]

describe.each(BLURS)('templates at a blur of %f modules', (blur) => {
  const { values, energies } = templatesFor(blur)

  it('are thirty rows around their means, with their energies', () => {
    expect(values).toHaveLength(PATTERNS.length * POINTS)
    for (let pattern = 0; pattern < PATTERNS.length; pattern++) {
      const row = rowOf(blur, pattern)
      expect(row.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 4)
      expect(energies[pattern]).toBeCloseTo(
        row.reduce((sum, value) => sum + value * value, 0),
        4,
      )
    }
  })

  it('differ from each other: no digit looks like another', () => {
    for (const set of [NUMBER_SET.a, NUMBER_SET.b, NUMBER_SET.c]) {
      for (let i = 0; i < 10; i++) {
        for (let j = 0; j < i; j++) {
          const [a, b] = [rowOf(blur, set + i), rowOf(blur, set + j)]
          const apart = a.reduce((sum, value, k) => sum + (value - (b[k] ?? 0)) ** 2, 0)
          expect(apart).toBeGreaterThan(0.1)
        }
      }
    }
  })

  it('of set C are those of set A with bars and spaces swapped', () => {
    for (let digit = 0; digit < 10; digit++) {
      const c = rowOf(blur, NUMBER_SET.c + digit)
      for (const [i, value] of rowOf(blur, NUMBER_SET.a + digit).entries())
        expect(value).toBeCloseTo(-(c[i] ?? 9), 3)
    }
  })
})

describe('a blur', () => {
  it('of little leaves bars high and spaces low', () => {
    PATTERNS.forEach((bits, pattern) => {
      const row = rowOf(0.3, pattern)
      const middles = bits.map((_, module) => row[Math.floor((module + 0.5 + BESIDE) * FINE)] ?? 0)
      const bars = middles.filter((_, module) => bits[module] === 1)
      const spaces = middles.filter((_, module) => bits[module] === 0)
      expect(Math.min(...bars)).toBeGreaterThan(Math.max(...spaces))
    })
  })

  it('takes contrast away, the more the wider it is', () => {
    const sums = BLURS.map((blur) => templatesFor(blur).energies.reduce((sum, energy) => sum + energy, 0))
    expect(sums).toEqual([...sums].sort((a, b) => b - a))
    expect((sums.at(-1) ?? 0) * 2).toBeLessThan(sums[0] ?? 0)
  })

  it('is calculated once', () => expect(templatesFor(0.7)).toBe(templatesFor(0.7)))
})
