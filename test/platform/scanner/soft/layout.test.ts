// Symbols are drawn by the book: an independent encoder draws them alike.
import { describe, expect, it } from 'vitest'
import { patternsOf } from '@/domain/code'
import { knownGtins } from '@/platform/scanner/soft/known-gtins'
import type { Layout } from '@/platform/scanner/soft/layout'
import { EAN_8, EAN_13, PATTERNS, UPC_E, UPC_E_TURNED } from '@/platform/scanner/soft/layout'
import { seeded } from '../../../bench/random'
import { gtinOfText, textOf } from '../../../support/retail-texts'
import { barsOf } from '../../../support/shot-bars'

const LAYOUTS = [EAN_13, EAN_8, UPC_E]
const line = (kind: Layout['symbology'], text: string) => {
  const { cells, columns } = barsOf(kind, text)
  return [...cells.slice(0, columns)]
}
const edgesOf = ({ edgesAt, edgeSigns }: Layout) =>
  [...edgesAt].map((at, i) => ({ at, sign: edgeSigns[i] ?? 0 }))

describe.each(LAYOUTS)('the layout of $symbology', (layout) => {
  const { symbology, modules, digits, patterns } = layout
  const random = seeded(3)
  const drawn = Array.from({ length: 200 }, () => {
    const text = textOf(symbology, random)
    return { text, modules: line(symbology, text) }
  })

  it('is as long as a drawn symbol', () => {
    for (const each of drawn) expect(each.modules).toHaveLength(modules)
  })

  it('has every digit where it is drawn, in the pattern it is drawn in', () => {
    for (const each of drawn) {
      const seen = patternsOf(symbology, each.text).map((pattern) => PATTERNS[pattern])
      expect(digits.map((at) => each.modules.slice(at, at + 7))).toEqual(seen)
    }
  })

  it('allows every digit the patterns it may be drawn in', () => {
    for (const { text } of drawn) {
      patternsOf(symbology, text).forEach((pattern, digit) => {
        const [from, to] = patterns[digit] ?? [0, 0]
        expect(pattern).toBeGreaterThanOrEqual(from)
        expect(pattern).toBeLessThan(to)
      })
    }
  })

  it('names exactly the edges that all symbols have', () => {
    const common = Array.from({ length: modules + 1 }, (_, at) => {
      const signs = new Set(drawn.map(({ modules: bits }) => (bits[at] ?? 0) - (bits[at - 1] ?? 0)))
      return { at, sign: signs.size === 1 ? ([...signs][0] ?? 0) : 0 }
    })
    expect(edgesOf(layout)).toEqual(common.filter(({ sign }) => sign !== 0))
  })

  it('expects fewer bars than the symbol has', () => {
    const bars = drawn.map(
      ({ modules: bits }) => bits.filter((bit, i) => bit === 1 && bits[i - 1] !== 1).length,
    )
    expect(layout.leastBars).toBeLessThanOrEqual(Math.min(...bars))
    expect(layout.leastBars).toBeGreaterThan(Math.min(...bars) / 3)
  })

  it('is found again among the codes of a store', () => {
    for (const { text } of drawn.slice(0, 20)) {
      const costs = new Float32Array(digits.length * 30).fill(1)
      patternsOf(symbology, text).forEach((pattern, digit) => {
        costs[digit * 30 + pattern] = 0
      })
      const gtin = gtinOfText(symbology, text)
      // a UPC-E may be spelled in more than one way: it is the product that counts
      const best = knownGtins([gtin]).best(layout, costs)
      if (best) expect(gtinOfText(symbology, best.text)).toBe(gtin)
      if (symbology !== 'upce') expect(best).toMatchObject({ text, cost: 0 })
    }
  })
})

describe('a symbol upside down', () => {
  it('has the same edges if it is an EAN', () => {
    for (const layout of [EAN_13, EAN_8]) {
      const turned = edgesOf(layout).map(({ at, sign }) => ({ at: layout.modules - at, sign: -sign }))
      expect(turned.reverse()).toEqual(edgesOf(layout))
    }
  })

  it('has edges of its own if it is a UPC-E', () => {
    const random = seeded(4)
    for (let i = 0; i < 50; i++) {
      const bits = line('upce', textOf('upce', random)).reverse()
      const signs = edgesOf(UPC_E_TURNED).map(({ at }) => (bits[at] ?? 0) - (bits[at - 1] ?? 0))
      expect(signs).toEqual([...UPC_E_TURNED.edgeSigns])
    }
    expect([...UPC_E_TURNED.edgesAt]).not.toEqual([...UPC_E.edgesAt])
  })
})
