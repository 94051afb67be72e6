// A rule lets legal codes pass and no others.
import { describe, expect, it } from 'vitest'
import { expandUpcE, hasValidCheckDigit, patternsOf } from '@/domain/code'
import { EAN_8, EAN_13, UPC_E } from '@/platform/scanner/soft/layout'
import type { Rule } from '@/platform/scanner/soft/rules'
import { RULES } from '@/platform/scanner/soft/rules'
import { seeded } from '../../../bench/random'
import { textOf } from '../../../support/retail-texts'

/** What a row of patterns reads as under a rule; null where the rule does not allow it. */
function textUnder(
  { head, tail, sets, weights, sum, last }: Rule,
  patterns: readonly number[],
): string | null {
  const values = patterns.map((pattern, digit) => pattern - (sets[digit] ?? 0))
  if (values.some((value) => value < 0 || value > 9)) return null
  if (last !== null && values.at(-1) !== last) return null
  const total = values.reduce((all, value, digit) => all + value * (weights[digit] ?? 0), sum)
  return total % 10 === 0 ? `${head}${values.join('')}${tail}` : null
}

describe.each([EAN_13, EAN_8, UPC_E])('the rules of $symbology', ({ symbology, digits }) => {
  const readings = (patterns: readonly number[]) =>
    RULES[symbology].map((rule) => textUnder(rule, patterns)).filter((text) => text !== null)
  const isLegal = (text: string) => (symbology === 'upce' ? expandUpcE(text).ok : hasValidCheckDigit(text))

  it('read every legal code in one way only', () => {
    const random = seeded(5)
    for (let i = 0; i < 300; i++) {
      const text = textOf(symbology, random)
      expect(readings(patternsOf(symbology, text))).toEqual([text])
    }
  })

  it('make nothing but legal codes of any row of patterns', () => {
    const random = seeded(6)
    let read = 0
    for (let i = 0; i < 3000; i++) {
      const patterns = patternsOf(symbology, textOf(symbology, random))
      const digit = random.below(digits.length)
      const set = Math.floor((patterns[digit] ?? 0) / 10)
      patterns[digit] = set * 10 + random.below(10)
      const texts = readings(patterns)
      read += texts.length
      for (const text of texts) expect([text, isLegal(text)]).toEqual([text, true])
    }
    // one in ten keeps its digit
    expect(read).toBeGreaterThan(200)
    expect(read).toBeLessThan(1000)
  })
})
