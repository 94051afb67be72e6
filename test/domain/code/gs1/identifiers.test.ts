/** The table of AIs is sound as a table, and pairs what must and must not stand together. */
import { describe, expect, it } from 'vitest'
import { parseBracketedText } from '@/domain/code'
import {
  everyIdentifier,
  findIdentifier,
  fitsPattern,
  leadingIdentifier,
} from '@/domain/code/gs1/application-identifier'
import { excludedIdentifier, unpairedIdentifier } from '@/domain/code/gs1/pairing'
import { must } from '../../support/result'

const elements = (text: string) => must(parseBracketedText(text))

describe('the table of AIs', () => {
  it('has every AI once, with two to four digits, none the beginning of another', () => {
    const ais = everyIdentifier()
    expect(ais.length).toBeGreaterThan(500)
    for (const ai of ais) {
      expect(ai).toMatch(/^\d{2,4}$/)
      expect(leadingIdentifier(`${ai}000`), ai).toBe(ai)
    }
  })

  it('gives every AI at least one part, and an open length to the last part only', () => {
    for (const ai of everyIdentifier()) {
      const parts = findIdentifier(ai)?.components ?? []
      expect(parts.length, ai).toBeGreaterThan(0)
      for (const { shortest, longest } of parts) expect(longest >= shortest && shortest > 0, ai).toBe(true)
      for (const { shortest, longest } of parts.slice(0, -1)) expect(shortest, ai).toBe(longest)
    }
  })

  it('fixes a length where nothing in the value may vary', () => {
    for (const ai of everyIdentifier()) {
      const { predefined, components = [] } = findIdentifier(ai) ?? {}
      if (predefined === undefined) continue
      expect(
        components.every(({ shortest, longest, isOptional }) => shortest === longest && !isOptional),
      ).toBe(true)
    }
    const lengths = ['00', '01', '11', '17', '20', '3103', '410', '10', '30', '3922', '7003', '8005']
    expect(lengths.map((ai) => findIdentifier(ai)?.predefined)).toEqual([
      18,
      14,
      6,
      6,
      2,
      6,
      13,
      ...Array.from({ length: 5 }, () => undefined),
    ])
  })

  it('names in its rules only AIs that exist', () => {
    for (const ai of everyIdentifier()) {
      const { excludes = [], needs = [], qualifiers = [] } = findIdentifier(ai) ?? {}
      for (const pattern of [...excludes, ...needs.flat(), ...qualifiers.flat()]) {
        expect(
          everyIdentifier().some((each) => fitsPattern(each, pattern)),
          `${ai}: ${pattern}`,
        ).toBe(true)
      }
    }
  })

  it('keeps qualifiers out of queries, except a batch, which may follow other keys', () => {
    for (const ai of everyIdentifier()) {
      for (const qualifier of findIdentifier(ai)?.qualifiers?.flat() ?? []) {
        expect(findIdentifier(qualifier)?.isAttribute, qualifier).toBe(qualifier === '10')
      }
    }
  })
})

describe('AIs on one item', () => {
  it.each([
    ['(01)12345678901231(37)123', '01'],
    ['(99)ABC123(01)12345678901231(02)12345678901231', '02'],
    ['(01)12345678901231(255)5412345000150', '01'],
    ['(21)ABC123(235)XYZ', '21'],
    ['(3940)1234(8111)9999', '3940'],
    ['(3100)123456(3101)123456', '3100'],
    ['(3955)123456(3929)123', '3955'],
    ['(3922)1990(3932)1561990', '3922'],
  ])('contradict each other in %s', (text, ai) => expect(excludedIdentifier(elements(text))).toBe(ai))

  it.each([
    '(01)12345678901231(10)A(21)B(17)260501(3103)000195(3922)1990',
    '(02)12345678901231(37)12(00)123456789012345675',
    '(3100)123456(3300)123456',
  ])('agree in %s', (text) => expect(excludedIdentifier(elements(text))).toBeUndefined())

  it.each([
    ['(02)12345678901231', '02'],
    ['(02)12345678901231(37)123', '37'],
    ['(21)ABC123', '21'],
    ['(01)12345678901231(250)ABC123', '250'],
    ['(01)12345678901231(3925)12599', '3925'],
    ['(3922)1990(3103)000195', '3922'],
  ])('miss a companion in %s', (text, ai) => expect(unpairedIdentifier(elements(text))).toBe(ai))

  it.each([
    '(02)12345678901231(37)123(00)123456789012345675',
    '(01)12345678901231(21)XYZ999(250)ABC123',
    '(01)12345678901231(3925)12599(30)123',
    '(01)12345678901231(3925)12599(3105)654321',
    '(8010)1234567890(8011)123456789012',
    '(90)anything',
  ])('are complete in %s', (text) => expect(unpairedIdentifier(elements(text))).toBeUndefined())
})
