/** What a label tells of one piece, from its elements. */
import { describe, expect, it } from 'vitest'
import { parseBracketedText } from '@/domain/code'
import { labelFacts } from '@/domain/code/gs1/label-facts'
import { must } from '../../support/result'

const facts = (text: string) => labelFacts(must(parseBracketedText(text)), 2026)

describe('a label', () => {
  it('tells batch, serial number, dates, weight, price and count', () => {
    const text =
      '(01)12345678901231(10)L 7'.replace(' ', '') +
      '(21)S1(15)260501(16)260430(17)260515(3103)000195(3922)1990(30)6'
    expect(facts(text)).toEqual({
      batch: 'L7',
      serial: 'S1',
      bestBefore: '2026-05-01',
      sellBy: '2026-04-30',
      expiry: '2026-05-15',
      net: 195,
      price: 1990,
      count: 6,
    })
  })

  it('is silent about what it does not say', () => {
    expect(facts('(01)12345678901231')).toEqual({})
    expect(Object.keys(facts('(01)12345678901231(10)A'))).toEqual(['batch'])
  })

  it.each([
    ['(3100)000001', 1000],
    ['(3101)000012', 1200],
    ['(3102)000195', 1950],
    ['(3104)001955', 195],
    ['(3105)012345', 123],
    ['(3200)000001', 453],
    ['(3202)000250', 1133],
    ['(3205)012345', 55],
    ['(3100)000100', 100_000],
  ])('%s weighs %d whole grams', (text, grams) => expect(facts(text)).toEqual({ net: grams }))

  it.each(['(3103)000000', '(3100)000101', '(3105)000009', '(3300)000001'])(
    'tells no weight of goods with %s',
    (text) => expect(facts(text)).toEqual({}),
  )

  it.each([
    ['(3920)19', 1900],
    ['(3921)199', 1990],
    ['(3922)1990', 1990],
    ['(3923)2172', 217],
    ['(3929)000000012345678', 1],
    ['(3922)001000000000', 1_000_000_000],
    ['(3932)1561990', 1990],
    ['(3930)15619', 1900],
  ])('%s costs %d fen', (text, price) => expect(facts(text)).toEqual({ price }))

  it.each(['(3922)0000', '(3922)001000000001', '(3920)999999999999999', '(3932)8401990', '(3929)1'])(
    'tells no price with %s',
    (text) => expect(facts(text)).toEqual({}),
  )

  it('expires at the earlier of two days', () => {
    const expiresAt = Date.parse('2026-05-01T12:00:00+08:00')
    expect(facts('(7003)2605011200')).toEqual({ expiry: '2026-05-01', expiresAt })
    expect(facts('(17)260430(7003)2605011200')).toEqual({ expiry: '2026-04-30', expiresAt })
    expect(facts('(17)260503(7003)2605011200')).toEqual({ expiry: '2026-05-01', expiresAt })
  })

  it.each([
    ['0000', '2026-05-01T00:00:00+08:00'],
    ['0759', '2026-05-01T07:59:00+08:00'],
    ['2359', '2026-05-01T23:59:00+08:00'],
  ])('that names the time %s means it as the stores’ clocks show it', (time, moment) => {
    expect(facts(`(7003)260501${time}`)).toEqual({ expiry: '2026-05-01', expiresAt: Date.parse(moment) })
  })

  it('is plain data that survives storage', () => {
    const label = facts('(10)A(17)260500(3103)000195')
    expect(JSON.parse(JSON.stringify(label))).toEqual(label)
  })
})
