// A shopper's QR code of the EMVCo form: cards offered to a till, in Base64.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CONSUMER_QR_REFUSALS, parseConsumerQr } from '@/domain/emv'
import { always } from '../support/property'

const SAMPLE =
  'hQVDUFYwMWETTwegAAAAVVVVUAhQcm9kdWN0MWETTwegAAAAZmZmUAhQcm9kdWN0MmJJWggSNFZ4kBI0WF8gDkNBUkRIT0xERVIvRU1WXy0IcnVlc2RlZW5kIZ8QBwYBCgMAAACfJghYT9OF+iNLzJ82AgABnzcEbVjvEw=='

const bytesOf = (...hex: string[]) => Buffer.from(hex.join('').replace(/ /g, ''), 'hex')
const coded = (...hex: string[]) => bytesOf(...hex).toString('base64')
const CPV01 = '85 05 4350563031'
const APPLICATION = '61 06 4F 04 A0000003'
const value = (tag: string, hex: string) => ({ kind: 'value', tag, hex })
const refused = (error: string) => ({ ok: false, error })

describe('a shopper’s code', () => {
  it('offers its cards, best liked first, and what holds for all of them', () => {
    expect(parseConsumerQr(SAMPLE)).toEqual({
      ok: true,
      value: {
        applications: [
          {
            aid: 'A0000000555555',
            label: 'Product1',
            objects: [value('4F', 'A0000000555555'), value('50', '50726F6475637431')],
          },
          {
            aid: 'A0000000666666',
            label: 'Product2',
            objects: [value('4F', 'A0000000666666'), value('50', '50726F6475637432')],
          },
        ],
        common: [
          value('5A', '1234567890123458'),
          value('5F20', '43415244484F4C4445522F454D56'),
          value('5F2D', '727565736465656E'),
          {
            kind: 'template',
            tag: '64',
            objects: [
              value('9F10', '06010A03000000'),
              value('9F26', '584FD385FA234BCC'),
              value('9F36', '0001'),
              value('9F37', '6D58EF13'),
            ],
          },
        ],
      },
    })
  })

  it('may write a length in one or two further bytes, and say no label', () => {
    const long = coded(CPV01, '61 81 07 4F 82 0003 A00000')
    expect(parseConsumerQr(long)).toEqual({
      ok: true,
      value: { applications: [{ aid: 'A00000', label: null, objects: [value('4F', 'A00000')] }], common: [] },
    })
  })

  it.each([
    ['an address', 'https://example.com', 'base64'],
    ['padding within', `${SAMPLE.slice(0, -4)}=A==`, 'base64'],
    ['no padding', SAMPLE.slice(0, -2), 'base64'],
    ['a bit left over', SAMPLE.replace('w==', 'x=='), 'base64'],
    ['the other alphabet', SAMPLE.replace('+', '-'), 'base64'],
    ['an end within a value', SAMPLE.slice(0, 40), 'truncated'],
    ['an end within a length', coded(CPV01, '61'), 'truncated'],
    ['an end within a long length', coded(CPV01, '61 82 00'), 'truncated'],
    ['an end within a tag', coded(CPV01, '61 01 9F'), 'truncated'],
    ['a value that leaves its template', coded(CPV01, '61 03 4F 03 A0', '00 01 00'), 'truncated'],
    ['a length without end', coded(CPV01, '61 80 0000'), 'length'],
    ['a length of three bytes', coded(CPV01, '61 83 000006', '4F 04 A0000003'), 'length'],
    ['a tag of four bytes', coded(CPV01, '9F 81 81 01 00'), 'tag'],
    ['templates without end', coded(CPV01, '610C 610A 6108 6106 6104 6102 6100'), 'too-deep'],
    ['another format', coded('85 05 4350563032', APPLICATION), 'format'],
    ['the format in the second place', coded(APPLICATION, CPV01), 'format'],
    ['nothing', '', 'format'],
    ['no card', coded(CPV01), 'no-application'],
    ['a card that is nobody’s', coded(CPV01, '61 03 50 01 41'), 'no-aid'],
    ['an empty card', coded(CPV01, '61 02 4F 00'), 'no-aid'],
    ['more than a QR code holds', 'A'.repeat(5000), 'too-long'],
  ])('is refused for %s', (_, text, error) => expect(parseConsumerQr(text)).toEqual(refused(error)))

  it('is never read once its end is missing', () => {
    const whole = Buffer.from(SAMPLE, 'base64')
    // a code may end behind a card or what is common; everywhere else something is missing
    const ends = [28, 49]
    for (let length = 0; length < whole.length; length++) {
      const read = parseConsumerQr(whole.subarray(0, length).toString('base64'))
      expect(read.ok, `${length} bytes`).toBe(ends.includes(length))
    }
  })

  it('throws nothing, whatever the text', () => {
    const bytes = fc
      .uint8Array({ maxLength: 200 })
      .map((more) => Buffer.concat([bytesOf(CPV01), more]).toString('base64'))
    always(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.base64String(), bytes), (text) => {
        const read = parseConsumerQr(text)
        if (!read.ok) expect(CONSUMER_QR_REFUSALS).toContain(read.error)
      }),
      2000,
    )
  })
})
