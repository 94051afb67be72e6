// The store of the bench sells real-looking goods, always the same, some of them close to those in the pictures.
import { describe, expect, it } from 'vitest'
import { parseGtin } from '@/domain/code'
import { expectedGtins, otherGtins } from './catalogue'
import type { Entry } from './manifest'

const EXPECTED = ['00042100005264', '06901234567892', '09780441014989']
const others = otherGtins(EXPECTED, 20_000)

const differing = (a: string, b: string) => [...a].filter((digit, i) => digit !== b[i]).length

describe('otherGtins', () => {
  it('makes as many valid GTINs as asked for, all different', () => {
    expect(new Set(others).size).toBe(20_000)
    expect(others.every((gtin) => gtin.length === 14 && parseGtin(gtin).ok)).toBe(true)
  })

  it('leaves out the expected ones', () => {
    expect(others.filter((gtin) => EXPECTED.includes(gtin))).toEqual([])
  })

  it('makes the same ones for one seed and others for another', () => {
    expect(otherGtins(EXPECTED, 20_000)).toEqual(others)
    expect(otherGtins(EXPECTED, 20_000, 1)).not.toEqual(others)
  })

  it.each(EXPECTED)(
    'has goods of the maker of %s that differ in a digit or two and the check digit',
    (gtin) => {
      const near = others.filter((other) => differing(gtin, other) <= 3)
      expect(near.length).toBeGreaterThan(5)
      expect(others.filter((other) => other.startsWith(gtin.slice(0, 9))).length).toBeGreaterThan(15)
    },
  )

  it('has makers with many goods', () => {
    const makers = new Map<string, number>()
    for (const gtin of others) makers.set(gtin.slice(0, 8), (makers.get(gtin.slice(0, 8)) ?? 0) + 1)
    expect(makers.size).toBeLessThan(3_300)
  })
})

describe('expectedGtins', () => {
  it('names each product of the pictures once, and only products', () => {
    const entry = (symbology: Entry['symbology'], expected: string | null): Entry => ({
      file: '',
      symbology,
      expected,
      also: [],
      kind: 'photo',
    })
    const entries = [
      entry('upce', '04252614'),
      entry('upca', '042100005264'),
      entry('qr', 'hello'),
      entry('none', null),
      entry('databar-expanded', '(01)90012345678908(3103)001750'),
    ]
    expect(expectedGtins(entries)).toEqual(['00042100005264', '90012345678908'])
  })
})
