// Digits are drawn by the tables of the standard: an independent encoder draws them alike.
import { describe, expect, it } from 'vitest'
import { PATTERN_COUNT, patternModules, patternsOf } from '@/domain/code'
import { barsOf } from '../../support/shot-bars'

const ALL = Array.from({ length: PATTERN_COUNT }, (_, pattern) => patternModules(pattern))
const drawnIn = (kind: 'ean13' | 'ean8' | 'upce', text: string) => patternsOf(kind, text).map(patternModules)

describe('the patterns of digits', () => {
  it('are thirty different ones of seven modules, each of two bars', () => {
    expect(new Set(ALL).size).toBe(30)
    for (const modules of ALL) {
      expect(modules).toMatch(/^[01]{7}$/)
      expect(modules.match(/1+/g)).toHaveLength(2)
    }
  })

  it('tell the sets apart: a digit of set A has an odd number of dark modules, one of B or C an even number', () => {
    for (const [pattern, modules] of ALL.entries()) {
      expect(modules.replace(/0/g, '').length % 2).toBe(pattern < 10 ? 1 : 0)
    }
  })
})

describe('a printed code', () => {
  it.each([
    ['ean13', '4006381333931'],
    ['ean13', '0036000291452'],
    ['ean8', '96385074'],
    ['upce', '04252614'],
    ['upce', '11234579'],
  ] as const)('of kind %s, %s, has its digits in the order of the encoder', (kind, text) => {
    const { cells, columns } = barsOf(kind, text)
    const bars = [...cells.slice(0, columns)].join('')
    const drawn = drawnIn(kind, text)
    if (kind === 'upce') return expect(bars).toBe(`101${drawn.join('')}010101`)
    const half = drawn.length / 2
    expect(bars).toBe(`101${drawn.slice(0, half).join('')}01010${drawn.slice(half).join('')}101`)
  })
})
