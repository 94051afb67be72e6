/** Help for somebody who is typing a code. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CodeHelp, Gtin14 } from '@/domain/code'
import { hasValidCheckDigit, helpWithCode, parseCode, typedDigits } from '@/domain/code'
import { millis } from '@/domain/kernel'
import { gtin } from '../support/goods'
import { always } from '../support/property'
import { withCheckDigit } from '../support/scans'

const MILK = '6907142010079'
const nothingSold = () => false
function selling(...codes: readonly string[]) {
  const sold = new Set(codes.map(gtin))
  return (asked: Gtin14) => sold.has(asked)
}
const help = (text: string, ...sold: readonly string[]): CodeHelp => helpWithCode(text, selling(...sold))
const meant = (text: string, ...sold: readonly string[]) => {
  const answer = help(text, ...sold)
  return 'meant' in answer ? answer.meant : answer.kind
}

describe('the digits of a typed number', () => {
  it.each([
    ['6907 1420 10079', MILK],
    ['690-7142-010079', MILK],
    ['６９０７１４２０１００７９', MILK],
    ['６９０－７１４２－０１００７９', MILK],
    ['６９０７Ａ', undefined],
    [' 6907‐1420–10079\t', MILK],
    ['', ''],
    ['milk', undefined],
    ['69.07', undefined],
    ['٦٩٠', undefined],
    ['6907O42010079', undefined],
  ])('of %j are %j', (text, digits) => {
    expect(typedDigits(text)).toBe(digits)
  })
})

describe('a code that is not finished', () => {
  it.each([
    ['6', 'short', [7, 11, 12, 13]],
    ['6907', 'store-number', [4, 8, 9, 10]],
    ['69071', 'store-number', [3, 7, 8, 9]],
    ['690714', 'store-number', [2, 6, 7, 8]],
    ['6907142', 'short', [1, 5, 6, 7]],
    ['690714201', 'short', [3, 4, 5]],
    ['69071420100', 'short', [1, 2, 3]],
  ])('of %s is %s and lacks %j digits', (text, kind, counts) => {
    const answer = help(text)
    expect(answer).toMatchObject({ kind, digits: text })
    expect('missing' in answer && answer.missing.map(({ count }) => count)).toEqual(counts)
    expect('missing' in answer && answer.missing.map(({ length }) => length)).toEqual(
      counts.map((count) => text.length + count),
    )
  })

  it('of 8 or 12 digits may be the beginning of 13', () => {
    expect(help(MILK.slice(0, 12))).toMatchObject({
      kind: 'wrong-check-digit',
      missing: [
        { length: 13, count: 1 },
        { length: 14, count: 2 },
      ],
    })
    expect(help('69071421')).toMatchObject({ kind: 'wrong-check-digit', missing: { length: 3 } })
  })

  it('is nothing before the first digit, no number with letters in it, and too long after 14', () => {
    expect(help(' - ')).toEqual({ kind: 'nothing' })
    expect(help('https://example.com/01')).toEqual({ kind: 'no-number' })
    expect(help('134567890123456789')).toEqual({ kind: 'long', count: 18 })
  })
})

describe('a whole code', () => {
  it.each([MILK, '42191605', '049000006582', '16907142010076'])('of %s adds up', (text) => {
    expect(help(text, text)).toEqual({ kind: 'complete', digits: text, gtins: [gtin(text)], meant: [] })
  })

  it('of eight digits can be two things at once', () => {
    // both an EAN-8 and, with its zeros put back, a UPC-A
    const both = Array.from({ length: 900 }, (_, n) => withCheckDigit(`0${1000 + n}00`.slice(0, 7))).find(
      (text) => {
        const answer = help(text)
        return answer.kind === 'complete' && answer.gtins.length === 2
      },
    )
    const answer = help(both ?? '')
    const scanned = parseCode({ text: both ?? '', symbology: 'typed', at: millis(0) }, [])
    expect(answer.kind === 'complete' && answer.gtins).toEqual(
      scanned.map((code) => ('gtin' in code ? code.gtin : code.kind)),
    )
    expect(scanned).toHaveLength(2)
  })

  it('of a UPC-E that is no EAN-8 is its UPC-A', () => {
    expect(help('04965802')).toMatchObject({ kind: 'complete', gtins: [gtin('049000006582')] })
  })
})

describe('a slip of the finger', () => {
  it.each([
    ['one digit mistyped', '6907142010078'],
    ['the first digit mistyped', '9907142010079'],
    ['two neighbours swapped', '6907142100079'],
    ['one digit left out', '690714201079'],
    ['one digit typed twice', '69071142010079'],
    ['a digit of full width mistyped', '６９０７１４２０１００７８'],
  ])('is mended: %s', (_what, text) => {
    const other = withCheckDigit('690000000001')
    expect(meant(text, MILK, other)).toEqual([gtin(MILK)])
  })

  it('is mended in the short form under a UPC-E', () => {
    expect(meant('04956802', '049000006582')).toEqual([gtin('049000006582')])
  })

  it('leads to nothing that is not sold here', () => {
    expect(meant('6907142010078')).toEqual([])
  })

  it('that the check digit cannot see is mended too, unless the other code is sold', () => {
    const right = withCheckDigit('690727010079')
    const wrong = right.replace('72', '27')
    expect(hasValidCheckDigit(wrong)).toBe(true)
    expect(meant(wrong, right)).toEqual([gtin(right)])
    expect(meant(wrong, right, wrong)).toEqual([])
  })

  it('of many answers names three, a swap before digits that may be mistyped', () => {
    const swapped = '6907142100079'
    const mistyped = Array.from(swapped, (_, at) => at).flatMap((at) =>
      Array.from('0123456789', (digit) => swapped.slice(0, at) + digit + swapped.slice(at + 1)),
    )
    const sold = [...mistyped.filter(hasValidCheckDigit), MILK]
    expect(sold.length).toBeGreaterThan(4)
    const answers = meant(swapped, ...sold)
    expect(answers).toHaveLength(3)
    expect(answers[0]).toBe(gtin(MILK))
  })

  it('of one digit is always mended, whichever digit of whichever code', () => {
    const body = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 12 })
    always(
      fc.property(body, fc.nat(12), fc.integer({ min: 1, max: 9 }), (digits, at, step) => {
        const right = withCheckDigit(digits.join(''))
        const wrong = `${right.slice(0, at)}${(Number(right.charAt(at)) + step) % 10}${right.slice(at + 1)}`
        expect(meant(wrong, right)).toEqual([gtin(right)])
      }),
    )
  })

  it('between two different neighbours is always mended', () => {
    const body = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 12 })
    always(
      fc.property(body, fc.nat(11), (digits, at) => {
        const right = withCheckDigit(digits.join(''))
        fc.pre(right.charAt(at) !== right.charAt(at + 1))
        const wrong = right.slice(0, at) + right.charAt(at + 1) + right.charAt(at) + right.slice(at + 2)
        expect(meant(wrong, right)).toEqual([gtin(right)])
      }),
    )
  })
})

const codeUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((units) => String.fromCharCode(...units))
const numbers = fc
  .array(fc.constantFrom(...'0123456789 -０９'), { maxLength: 20 })
  .map((parts) => parts.join(''))

describe('whatever is typed', () => {
  it('gets an answer', () => {
    always(
      fc.property(fc.oneof(codeUnits, numbers), (text) => {
        expect(helpWithCode(text, nothingSold).kind).not.toBe('')
      }),
    )
    for (const text of ['6'.repeat(10_000), '-'.repeat(10_000), '\ud800'])
      expect(helpWithCode(text, nothingSold).kind).not.toBe('complete')
  })
})
