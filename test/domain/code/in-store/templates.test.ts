/** Templates come from a server: sound ones are read, all others fit nothing and break nothing. */
import { labelTemplate, TEMPLATES as SEEDED } from '@mock/seed/templates'
import fc from 'fast-check'
import { parse } from 'valibot'
import { describe, expect, it } from 'vitest'
import { templatesSchema } from '@/contract/schemas/template'
import type { CodeTemplate, InStoreTemplate } from '@/domain/code'
import { FIELD_KINDS, isSoundTemplate, matchInStore, parseCode, TEMPLATE_MEANINGS } from '@/domain/code'
import { priceVerifier } from '@/domain/code/in-store/price-verifier'
import { always } from '../../support/property'
import { scan, TEMPLATES } from '../../support/scans'

const scale = labelTemplate('ffpppppaaaaac', '22')
const without = (kind: string): InStoreTemplate => ({
  ...scale,
  fields: scale.fields.filter((field) => field.kind !== kind),
})
const changed = (kind: string, facts: Partial<InStoreTemplate['fields'][number]>): InStoreTemplate => ({
  ...scale,
  fields: scale.fields.map((field) => (field.kind === kind ? { ...field, ...facts } : field)),
})
const [plu] = scale.fields.filter(({ kind }) => kind === 'plu')

const UNSOUND: readonly (readonly [says: string, template: InStoreTemplate])[] = [
  ['no length', { ...scale, length: 0 }],
  ['half a length', { ...scale, length: 12.5 }],
  ['a length beyond all codes', { ...scale, length: 4000 }],
  ['a field behind its end', { ...scale, length: 10 }],
  ['no prefix', { ...scale, prefixes: [] }],
  ['an empty prefix, which every code has', { ...scale, prefixes: ['22', ''] }],
  ['a field without length', changed('plu', { length: 0 })],
  ['a field before the start', changed('plu', { start: -1 })],
  ['a field that starts nowhere', changed('plu', { start: Number.NaN })],
  ['an amount too long for a number', labelTemplate('ffpppppaaaaaaaaac', '22')],
  ['an endless amount', changed('amount', { length: Number.POSITIVE_INFINITY })],
  ['too many decimals', changed('amount', { decimals: 9 })],
  ['less than no decimals', changed('amount', { decimals: -1 })],
  ['fields upon each other', changed('plu', { length: 6 })],
  [
    'two store numbers',
    { ...scale, fields: [...without('amount').fields, { ...(plu ?? fail()), start: 7 }] },
  ],
  ['neither store number nor GTIN', without('plu')],
  ['a check digit in the middle', labelTemplate('ffpppppaaaac-', '22')],
  [
    'a verifier without an amount',
    { ...without('amount'), fields: [...without('amount').fields, field('verifier')] },
  ],
  ['a GTIN of nine digits', labelTemplate('ffgggggggggc', '22')],
  ['a sticker without a price', labelTemplate('ffggggggggggggc', '22', { means: 'price-sticker' })],
  ['a sticker without a GTIN', { ...scale, means: 'price-sticker' }],
  ['a bare count of a store number', { ...scale, fields: [...without('amount').fields, field('count')] }],
]

function field(kind: InStoreTemplate['fields'][number]['kind']) {
  return { kind, start: 7, length: 1, decimals: 0 }
}
function fail(): never {
  throw new Error('the scale label has a store number')
}

describe('a template', () => {
  it('of the demo or of these tests is sound', () => {
    expect([...SEEDED, ...TEMPLATES].filter((template) => !isSoundTemplate(template))).toEqual([])
  })

  it.each(UNSOUND)('with %s fits nothing, and the contract leaves it out', (_, template) => {
    expect(isSoundTemplate(template)).toBe(false)
    expect(matchInStore('2212345019908', [template])).toEqual([])
    expect(parse(templatesSchema, [template, scale])).toEqual([scale])
  })

  it.each([
    ['a word this build does not know', { ...scale, means: 'gift-card' }],
    ['a kind this build does not know', { ...scale, kind: 'hologram' }],
    ['nothing', null],
    ['the form of older servers', { length: 13, prefixes: ['22'], plu: [2, 7], value: { kind: 'amount' } }],
  ])('that is %s is left out, and the shop stays open', (_, template) => {
    expect(parse(templatesSchema, [template, scale])).toEqual([scale])
  })

  it('of any shape never throws and never makes money up', () => {
    const int = fc.integer({ min: -2, max: 50 })
    const anyNumber = fc.oneof(int, fc.double())
    const templates: fc.Arbitrary<CodeTemplate> = fc.record({
      kind: fc.constant('label' as const),
      means: fc.constantFrom(...TEMPLATE_MEANINGS),
      length: fc.oneof(fc.constantFrom(13, 18), anyNumber),
      prefixes: fc.array(fc.constantFrom('', '2', '22', '[', '\ud800'), { maxLength: 3 }),
      fields: fc.array(
        fc.record({
          kind: fc.constantFrom(...FIELD_KINDS),
          start: anyNumber,
          length: anyNumber,
          decimals: anyNumber,
        }),
        { maxLength: 8 },
      ),
    })
    always(
      fc.property(fc.array(templates, { maxLength: 4 }), (list) => {
        for (const text of ['2212345019908', '261234501990008804', '99999999999999999999']) {
          for (const code of parseCode(scan(text), list)) {
            if ('price' in code) expect(Number.isSafeInteger(code.price) && code.price > 0).toBe(true)
          }
        }
      }),
      500,
    )
  })
})

describe('the GS1 price verifier', () => {
  it.each([
    ['2875', 9],
    ['0863', 1],
    ['14685', 6],
    ['00500', 6],
  ])('of %s is %d', (price, verifier) => expect(priceVerifier(price)).toBe(verifier))

  it('exists for every price of four or five digits, and for no other text', () => {
    for (let price = 0; price < 100_000; price += 37) {
      expect(priceVerifier(String(price).padStart(5, '0'))).toBeTypeOf('number')
    }
    expect(['', '123', '123456', '12a4'].map(priceVerifier)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })

  it('finds every single misread digit of a price', () => {
    for (const price of ['2875', '0000', '14685', '99999', '00500']) {
      for (let at = 0; at < price.length; at++) {
        for (let by = 1; by < 10; by++) {
          const digit = (Number(price.charAt(at)) + by) % 10
          const misread = price.slice(0, at) + digit + price.slice(at + 1)
          expect(priceVerifier(misread), `${price} read as ${misread}`).not.toBe(priceVerifier(price))
        }
      }
    }
  })
})
