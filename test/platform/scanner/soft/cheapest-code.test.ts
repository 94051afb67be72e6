// The cheapest legal code and the next one, checked against trying them all.
import { describe, expect, it } from 'vitest'
import { checkDigit, patternsOf } from '@/domain/code'
import { cheapestCode } from '@/platform/scanner/soft/cheapest-code'
import type { Layout } from '@/platform/scanner/soft/layout'
import { EAN_8, EAN_13, UPC_E } from '@/platform/scanner/soft/layout'
import type { Random } from '../../../bench/random'
import { seeded } from '../../../bench/random'
import { costOf, textOf, upceOf } from '../../../support/retail-texts'

type Values = readonly (readonly number[])[]

/** All rows of one value for each place. */
function rows(values: Values): string[] {
  return values.reduce<string[]>((all, at) => all.flatMap((row) => at.map((value) => row + value)), [''])
}

/** Every legal code whose drawn digits have the values allowed. */
function legal({ symbology }: Layout, values: Values): string[] {
  if (symbology === 'upce') return [0, 1].flatMap((system) => rows(values).map((six) => upceOf(system, six)))
  const last = values.at(-1) ?? []
  const heads = symbology === 'ean13' ? [...'0123456789'] : ['']
  const bodies = rows(values.slice(0, -1)).flatMap((row) => heads.map((head) => head + row))
  return bodies.map((body) => body + checkDigit(body)).filter((text) => last.includes(Number(text.at(-1))))
}

/** Costs of all patterns, finite only where the value is allowed. */
function tableFor({ digits, patterns }: Layout, values: Values, random: Random): Float32Array {
  return Float32Array.from({ length: digits.length * 30 }, (_, i) => {
    const [digit, pattern] = [Math.floor(i / 30), i % 30]
    const [from, to] = patterns[digit] ?? [0, 0]
    const isAllowed = pattern >= from && pattern < to && values[digit]?.includes(pattern % 10)
    return isAllowed ? random.next() : Number.POSITIVE_INFINITY
  })
}

const some = (random: Random, count: number) =>
  Array.from({ length: 10 }, (_, value) => ({ value, lot: random.next() }))
    .sort((a, b) => a.lot - b.lot)
    .slice(0, count)
    .map(({ value }) => value)

describe.each([
  { layout: EAN_13, allowed: 2 },
  { layout: EAN_8, allowed: 3 },
  { layout: UPC_E, allowed: 3 },
])('the cheapest $layout.symbology', ({ layout, allowed }) => {
  const { symbology, digits } = layout

  it('and its runner-up are those of all legal codes', () => {
    for (let seed = 1; seed <= 6; seed++) {
      const random = seeded(seed)
      const values = digits.map(() => some(random, allowed))
      const costs = tableFor(layout, values, random)
      const all = legal(layout, values)
        .map((text) => ({ text, cost: costOf(symbology, text, costs) }))
        .sort((a, b) => a.cost - b.cost)
      const [first, second] = all
      const code = cheapestCode(layout, costs)
      expect(code.text).toBe(first?.text)
      expect(code.cost).toBeCloseTo(first?.cost ?? 0, 5)
      expect(code.runnerUp).toBeCloseTo(second?.cost ?? 0, 5)
    }
  })

  it('costs no more than any other when all digits may be drawn', () => {
    const random = seeded(9)
    const every = digits.map(() => Array.from({ length: 10 }, (_, value) => value))
    const costs = tableFor(layout, every, random)
    const code = cheapestCode(layout, costs)
    expect(costOf(symbology, code.text, costs)).toBeCloseTo(code.cost, 5)
    for (let i = 0; i < 5000; i++) {
      const text = textOf(symbology, random)
      if (text !== code.text) expect(costOf(symbology, text, costs)).toBeGreaterThan(code.runnerUp - 1e-5)
    }
  })

  it('tells the cost of the digit that fits worst', () => {
    const text = textOf(symbology, seeded(10))
    const costs = new Float32Array(digits.length * 30).fill(9)
    patternsOf(symbology, text).forEach((pattern, digit) => {
      costs[digit * 30 + pattern] = digit === 2 ? 0.75 : 0.125
    })
    expect(cheapestCode(layout, costs)).toMatchObject({ text, worst: 0.75 })
  })

  it('is none when no legal code can be drawn', () => {
    const costs = new Float32Array(digits.length * 30).fill(Number.POSITIVE_INFINITY)
    expect(cheapestCode(layout, costs)).toMatchObject({ text: '', cost: Number.POSITIVE_INFINITY })
  })
})
