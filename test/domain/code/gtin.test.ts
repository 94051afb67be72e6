/** Check digits and the 14-digit key, against the published GS1 vectors. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDigit, hasValidCheckDigit, parseGtin, printedGtin } from '@/domain/code'
import { always } from '../support/property'
import { must, refusalOf } from '../support/result'
import { withCheckDigit } from '../support/scans'

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`))
const gtins = fc.oneof(digits(7), digits(11), digits(12), digits(13)).map(withCheckDigit)

describe('check digits', () => {
  it.each([
    '24012345678905',
    '2112233789657',
    '416000336108',
    '02345680',
    '02345673',
    '123456789012345675',
    '6990102301461',
    '2112345678900',
    '2212345019908',
    '2112345008806',
    '261234501990008804',
    '261234500880019906',
    '2012345009905',
  ])('accepts the standard’s own sample %s', (code) => {
    expect(hasValidCheckDigit(code)).toBe(true)
  })

  it.each([
    ['24012345678909', 5],
    ['2112233789658', 7],
    ['416000336107', 8],
    ['02345689', 0],
    ['2112345678901', 0],
    ['02345674', 3],
  ])('refuses %s, whose last digit should be %d', (code, correct) => {
    expect(hasValidCheckDigit(code)).toBe(false)
    expect(checkDigit(code.slice(0, -1))).toBe(correct)
    expect(refusalOf(parseGtin(code))).toBe('check-digit')
  })

  it('catch every single misread digit', () => {
    const misread = fc.record({ code: gtins, at: fc.nat(), by: fc.integer({ min: 1, max: 9 }) })
    always(
      fc.property(misread, ({ code, at, by }) => {
        const i = at % code.length
        const wrong = code.slice(0, i) + ((Number(code[i]) + by) % 10) + code.slice(i + 1)
        expect(hasValidCheckDigit(wrong)).toBe(false)
      }),
      1000,
    )
  })
})

describe('parseGtin', () => {
  it('gives one key to one product, however many leading zeros its bars carry', () => {
    const keys = ['02345673', '000002345673', '0000002345673', '00000002345673'].map((code) =>
      must(parseGtin(code)),
    )
    expect(new Set(keys)).toEqual(new Set(['00000002345673']))
  })

  it.each([
    ['', 'not-digits'],
    ['69901023O1461', 'not-digits'],
    ['６９９０１０２３０１４６１', 'not-digits'],
    ['6990102301461\n', 'not-digits'],
    ['123456789', 'length'],
    ['123456789012345675', 'length'],
  ])('refuses %j with a word', (text, word) => {
    expect(refusalOf(parseGtin(text))).toBe(word)
  })

  it('prints the shortest form, and the printed form leads back to the same key', () => {
    expect(printedGtin(must(parseGtin('00000002345673')))).toBe('02345673')
    expect(printedGtin(must(parseGtin('0416000336108')))).toBe('416000336108')
    expect(printedGtin(must(parseGtin('06990102301461')))).toBe('6990102301461')
    expect(printedGtin(must(parseGtin('24012345678905')))).toBe('24012345678905')
    always(
      fc.property(gtins, (code) => {
        const key = must(parseGtin(code))
        expect(must(parseGtin(printedGtin(key)))).toBe(key)
      }),
    )
  })
})
