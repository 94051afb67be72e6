/** Element strings: where one value ends and the next AI begins, and what is refused. */
import { describe, expect, it } from 'vitest'
import { elementString, parseBracketedText, parseDigitalLink, parseElementString } from '@/domain/code'
import { bracketedText } from '@/domain/code/gs1/bracketed-text'
import { parseTransmission } from '@/domain/code/gs1/transmission'
import { must, refusalOf } from '../../support/result'

const elements = (text: string) => must(parseElementString(text)).map(({ ai, value }) => `${ai} ${value}`)
const refusal = (text: string) => refusalOf(parseElementString(text))

describe('an element string', () => {
  it('needs no separator behind lengths the standard has fixed for good', () => {
    expect(elements('^0112345678901231172502283103000195' + '10ABC')).toEqual([
      '01 12345678901231',
      '17 250228',
      '3103 000195',
      '10 ABC',
    ])
  })

  it('gives all that follows to a value of open length', () => {
    expect(elements('^10ABC17250228')).toEqual(['10 ABC17250228'])
    expect(elements('^10ABC^17250228')).toEqual(['10 ABC', '17 250228'])
  })

  it('reads the group separator and the written FNC1 alike, one at the end too', () => {
    const spelled = ['^10ABC^21X', '\u001d10ABC\u001d21X', '10ABC\u001d21X', '10ABC^21X^']
    for (const text of spelled) expect(elements(text)).toEqual(['10 ABC', '21 X'])
  })

  it.each([
    ['^2421', 'a digit of at most six'],
    ['^242123456^', 'six of them'],
    ['^800302112345678900', 'no serial number behind a crate'],
    ['^800302112345678900ABC', 'a serial number behind it'],
    ['^7230123', 'a certificate'],
    ['^423528528528', 'three countries'],
    ['^7003260501' + '2359', 'a day and a minute'],
    ['^800821123123', 'a day and an hour'],
    ['^80082112312359', 'a minute as well'],
    ['^8006123456789012310203', 'piece 2 of 3'],
    ['^4330000123-', 'below zero'],
    ['^8010A-1/2#', 'a component of character set 39'],
    ['^8030A-_z=', 'a signature'],
    [`^99${'A'.repeat(90)}`, 'ninety characters'],
    ['^99ABC^99ABC', 'the same twice'],
  ])('takes %s: %s', (text) => expect(refusal(text)).toBeUndefined())

  it.each([
    ['', 'empty'],
    ['^', 'empty'],
    ['^^10ABC', 'empty'],
    ['^10ABC^^21X', 'empty'],
    ['^891234', 'unknown-ai'],
    ['^0', 'unknown-ai'],
    ['^01123456789012312', 'unknown-ai'],
    ['^011234567890123', 'length'],
    ['^01A2345678901231', 'characters'],
    ['^242', 'length'],
    ['^2421234567', 'length'],
    ['^811112345', 'length'],
    ['^70072112252', 'length'],
    ['^4235285', 'length'],
    ['^800302112345678901ABC', 'check-digit'],
    ['^800312112345678900', 'content'],
    ['^8006123456789012310302', 'content'],
    ['^8006123456789012310003', 'content'],
    ['^4330000123+', 'content'],
    ['^80010000' + '1234512398', 'content'],
    ['^7003260500' + '1200', 'date'],
    ['^7003260501' + '2400', 'date'],
    ['^17230229', 'date'],
    ['^17250001', 'date'],
    ['^7007211225211301', 'date'],
    ['^8010abc', 'characters'],
    ['^10AB C', 'characters'],
    ['^10中文', 'characters'],
    ['^10\ud800', 'characters'],
    ['^10ABC^10ABD', 'contradiction'],
  ])('refuses %j: %s', (text, why) => expect(refusal(text)).toBe(why))

  it('has its bounds', () => {
    expect(refusal(`^99${'A'.repeat(91)}`)).toBe('length')
    expect(refusal(`^${'2001'.repeat(64)}`)).toBeUndefined()
    expect(refusal(`^${'2001'.repeat(65)}`)).toBe('too-many')
    expect(refusal('\u001d'.repeat(8192))).toBe('empty')
    const endless = '2001'.repeat(1_000_000)
    const parsers = [parseElementString, parseBracketedText, parseTransmission, parseDigitalLink]
    expect(parsers.map((parse) => refusalOf(parse(`]C1${endless}`)))).toEqual(parsers.map(() => 'too-long'))
  })
})

describe('bracketed text', () => {
  it('may hold brackets of its own, marked by a backslash', () => {
    expect(must(parseBracketedText('(10)12345\\(11)991225'))).toEqual([
      { ai: '10', value: '12345(11)991225' },
    ])
    expect(bracketedText([{ ai: '10', value: 'A(01)' }])).toBe('(10)A\\(01)')
  })

  it.each([
    ['', 'empty'],
    ['12345', 'brackets'],
    ['1(12345', 'brackets'],
    ['()12345', 'brackets'],
    ['(1)12345', 'brackets'],
    ['(1A)12345', 'brackets'],
    ['(12345)12345', 'brackets'],
    ['(15', 'brackets'],
    ['(10)A(B)', 'brackets'],
    ['(10)12345(11)', 'length'],
    ['(89)A', 'unknown-ai'],
    ['(10)12345^', 'characters'],
    ['(10)A\n', 'characters'],
  ])('refuses %j: %s', (text, why) => expect(refusalOf(parseBracketedText(text))).toBe(why))
})

it('elements are written with separators exactly where they are needed', () => {
  const written = elementString([
    { ai: '10', value: 'A' },
    { ai: '01', value: '12345678901231' },
    { ai: '21', value: 'B' },
  ])
  expect(written).toBe('^10A^011234567890123121B')
})
