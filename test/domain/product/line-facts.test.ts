/** What a code brings into the cart, and the text under which the line is kept. */
import { PRODUCTS } from '@mock/seed/products'
import { TEMPLATES } from '@mock/seed/templates'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LabelFacts } from '@/domain/code'
import { parseCode } from '@/domain/code'
import { calendarDate, fen, millis, storeTime } from '@/domain/kernel'
import type { MatchedCode } from '@/domain/product'
import { codeText, lineFactsOf } from '@/domain/product'
import { day, grams, gtin } from '../support/goods'
import { always } from '../support/property'

const MILK = gtin('6990102301461')
const piece = { saleUnit: 'piece' } as const
const weighed = { saleUnit: 'weighed' } as const
const labelled = (label: LabelFacts): MatchedCode => ({ kind: 'gtin', gtin: MILK, label })

describe('goods', () => {
  it.each<[MatchedCode, object, object]>([
    [labelled({}), { kind: 'pieces', quantity: 1 }, { kind: 'pieces', quantity: 1 }],
    [labelled({ net: grams(500) }), { kind: 'pieces', quantity: 1 }, { kind: 'weight', grams: 500 }],
    [labelled({ price: fen(1990) }), { kind: 'pieces', quantity: 1 }, { kind: 'label-price', price: 1990 }],
    [
      labelled({ net: grams(500), price: fen(1990) }),
      { kind: 'pieces', quantity: 1 },
      { kind: 'label-price', price: 1990 },
    ],
    [
      { kind: 'weight-embedded', plu: '12345', grams: grams(880), text: '2112345008806' },
      { kind: 'pieces', quantity: 1 },
      { kind: 'weight', grams: 880 },
    ],
    [
      { kind: 'price-embedded', plu: '12345', price: fen(1990), grams: grams(880), text: '26…' },
      { kind: 'label-price', price: 1990 },
      { kind: 'label-price', price: 1990 },
    ],
    [
      { kind: 'price-sticker', gtin: MILK, price: fen(500), text: '…' },
      { kind: 'sticker-price', price: 500 },
      { kind: 'label-price', price: 500 },
    ],
    [
      { kind: 'in-store', plu: '12345' },
      { kind: 'pieces', quantity: 1 },
      { kind: 'pieces', quantity: 1 },
    ],
  ])('of %j are told by the label, for a piece and for what is weighed', (code, asPiece, asWeighed) => {
    expect(lineFactsOf(piece, code).goods).toEqual(asPiece)
    expect(lineFactsOf(weighed, code).goods).toEqual(asWeighed)
  })
})

describe('date and batch', () => {
  it('are those of the label: the earliest date, the batch as it is written', () => {
    const label = { expiry: day('2025-12-01'), bestBefore: day('2025-11-25'), batch: 'b-7 x' }
    expect(lineFactsOf(piece, labelled(label))).toMatchObject({ lastDay: '2025-11-25', batch: 'b-7 x' })
  })

  it('are null where the label is silent', () => {
    const silent: MatchedCode[] = [
      labelled({ serial: '1' }),
      { kind: 'digital-link', gtin: MILK },
      { kind: 'in-store', plu: '12345' },
      { kind: 'price-sticker', gtin: MILK, price: fen(500), text: '…' },
    ]
    for (const code of silent) expect(lineFactsOf(piece, code)).toMatchObject({ lastDay: null, batch: null })
  })
})

describe('the text of a code', () => {
  it('is the bare GTIN where the label says nothing that bears on the sale', () => {
    for (const label of [{}, { serial: 'S1' }, { count: 6 }, undefined])
      expect(codeText({ kind: 'gtin', gtin: MILK, label })).toBe('06990102301461')
  })

  it('holds everything else the label says, in one order', () => {
    const label: LabelFacts = {
      price: fen(99),
      net: grams(5),
      sellBy: day('2025-11-30'),
      expiry: day('2025-12-01'),
      bestBefore: day('2025-11-25'),
      batch: 'A/1 (x)%',
      serial: '9',
    }
    expect(codeText({ kind: 'digital-link', gtin: MILK, label })).toBe(
      'https://id.gs1.org/01/06990102301461/10/A%2F1%20(x)%25?15=251125&16=251130&17=251201&3103=000005&3922=099',
    )
    expect(codeText(labelled(label))).toBe(codeText({ kind: 'digital-link', gtin: MILK, label }))
  })

  it('with one fact has that one', () => {
    const texts = [{ batch: 'B1' }, { expiry: day('2025-12-01') }].map((label) => codeText(labelled(label)))
    expect(texts).toEqual([
      'https://id.gs1.org/01/06990102301461/10/B1',
      'https://id.gs1.org/01/06990102301461?17=251201',
    ])
  })

  it('tells the minute beside the day, for servers that read only one of them', () => {
    const on = day('2025-12-01')
    expect(codeText(labelled({ expiry: on, expiresAt: storeTime(on, 7, 5) }))).toBe(
      'https://id.gs1.org/01/06990102301461?17=251201&7003=2512010705',
    )
  })

  it('is what was scanned, for labels and stickers of the store', () => {
    expect(
      codeText({ kind: 'weight-embedded', plu: '12345', grams: grams(880), text: '2112345008806' }),
    ).toBe('2112345008806')
    expect(codeText({ kind: 'price-sticker', gtin: MILK, price: fen(5), text: '97…' })).toBe('97…')
    expect(codeText({ kind: 'in-store', plu: '12345' })).toBe('12345')
  })
})

describe('a kept text, read again', () => {
  const NOW = millis(Date.parse('2025-11-22T10:00:00+08:00'))
  const reread = (text: string) => parseCode({ text, symbology: 'typed', at: NOW }, TEMPLATES)
  const SET_82 = '!"%&\'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'
  const days = fc
    .tuple(
      fc.integer({ min: 1990, max: 2070 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([year, month, date]) => calendarDate(year, month, date) ?? day('2025-01-01'))
  const plain = fc.record(
    {
      batch: fc.string({ unit: fc.constantFrom(...SET_82), minLength: 1, maxLength: 20 }),
      expiry: days,
      bestBefore: days,
      sellBy: days,
      net: fc.integer({ min: 1, max: 100_000 }).map(grams),
      price: fc.integer({ min: 1, max: 9_999_999 }).map(fen),
    },
    { requiredKeys: [] },
  )
  const times = fc.option(fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })))
  const facts = fc.tuple(plain, times).map(([label, time]): LabelFacts => {
    const { expiry } = label
    return time && expiry ? { ...label, expiresAt: storeTime(expiry, ...time) } : label
  })

  it('says the same of every label, and fits into the contract', () => {
    always(
      fc.property(facts, (label) => {
        const text = codeText(labelled(label))
        expect(text.length).toBeLessThanOrEqual(200)
        const [code, ...others] = reread(text)
        expect(others).toEqual([])
        const told = Object.keys(label).length > 0
        expect(code).toEqual(
          told ? { kind: 'digital-link', gtin: MILK, label } : { kind: 'gtin', gtin: MILK },
        )
      }),
      1000,
    )
  })

  it('names the product of every pack in the seed', () => {
    for (const { id, gtins } of PRODUCTS)
      for (const key of gtins) expect(reread(key), id).toContainEqual({ kind: 'gtin', gtin: key })
  })
})
