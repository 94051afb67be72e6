// The codes of a store under a table of digit costs, checked against a plain search.
import { describe, expect, it } from 'vitest'
import { expandUpcE } from '@/domain/code'
import { knownGtins } from '@/platform/scanner/soft/known-gtins'
import { EAN_8, EAN_13, UPC_E } from '@/platform/scanner/soft/layout'
import { seeded } from '../../../bench/random'
import { costOf, gtinOfText, textOf } from '../../../support/retail-texts'

const LAYOUTS = [EAN_13, EAN_8, UPC_E]
const random = seeded(21)
/** Zeros may be squeezed out of some numbers in two ways, of which the standard allows the first. */
const isStandard = (upce: string) => {
  const [third = '', fourth = '', fifth = '', last = ''] = upce.slice(3, 7)
  if (last === '3') return third >= '3'
  if (last === '4') return fourth !== '0'
  return last < '3' || fifth !== '0'
}
const texts = Object.fromEntries(
  LAYOUTS.map(({ symbology }) => {
    const drawn = Array.from({ length: 60 }, () => textOf(symbology, random))
    return [symbology, symbology === 'upce' ? drawn.filter(isStandard) : drawn]
  }),
)
const GTINS = LAYOUTS.flatMap(({ symbology }) =>
  (texts[symbology] ?? []).map((text) => gtinOfText(symbology, text)),
)

describe('the codes of a store', () => {
  const known = knownGtins([...GTINS, ...GTINS.slice(0, 5)])

  it('are counted once each and known by their 14 digits', () => {
    expect(known.size).toBe(new Set(GTINS).size)
    for (const gtin of GTINS) expect(known.has(gtin)).toBe(true)
    expect(known.has('06901234567892')).toBe(false)
    expect(known.has(texts.ean13?.[0] ?? '')).toBe(false)
  })

  it.each(LAYOUTS)('are searched as a plain loop would, as $symbology', (layout) => {
    const { symbology, digits } = layout
    for (let i = 0; i < 30; i++) {
      const costs = Float32Array.from({ length: digits.length * 30 }, () => random.next())
      const best = known.best(layout, costs)
      const own = texts[symbology] ?? []
      // a UPC-E is also known as the EAN-13 it expands to
      const spelled =
        symbology === 'ean13' ? [...own, ...(texts.upce ?? []).map((text) => expanded(text))] : own
      const all = spelled
        .map((text) => ({ text, cost: costOf(symbology, text, costs) }))
        .sort((a, b) => a.cost - b.cost)
      expect(best?.text).toBe(all[0]?.text)
      expect(best?.cost).toBeCloseTo(all[0]?.cost ?? 0, 5)
      expect(best?.runnerUp).toBeCloseTo(all[1]?.cost ?? 0, 5)
    }
  })

  it('are none of a kind that the store does not sell', () => {
    const only13 = knownGtins(['06901234567892'])
    expect(only13.best(EAN_8, new Float32Array(240))).toBeNull()
    expect(only13.best(UPC_E, new Float32Array(180))).toBeNull()
    expect(only13.best(EAN_13, new Float32Array(360))).toMatchObject({
      text: '6901234567892',
      runnerUp: Number.POSITIVE_INFINITY,
    })
  })

  it('do not take a case for the pack in it, nor a GTIN-8 for an EAN-13', () => {
    const store = knownGtins(['16901234567899', '00000096385074'])
    expect(store.best(EAN_13, new Float32Array(360))).toBeNull()
    expect(store.best(EAN_8, new Float32Array(240))?.text).toBe('96385074')
  })
})

const expanded = (text: string) => {
  const gtin = expandUpcE(text)
  return gtin.ok ? gtin.value.slice(1) : ''
}

describe('a UPC-E of the store', () => {
  it.each([
    ['00042100005264', '04252614'],
    ['00012345000065', '01234565'],
    ['00012000000058', '01200508'],
    ['00112345000079', '11234579'],
  ])('%s is printed as %s', (gtin, text) => {
    expect(knownGtins([gtin]).best(UPC_E, new Float32Array(180))?.text).toBe(text)
  })

  it('needs zeros to leave out, and number system 0 or 1', () => {
    for (const gtin of ['00036000291452', '00212345000076', '06901234567892']) {
      expect(knownGtins([gtin]).best(UPC_E, new Float32Array(180))).toBeNull()
    }
  })
})
