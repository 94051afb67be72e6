// The sum every record carries: the one that zip and PNG use.
import { crc32 as zlibCrc32 } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crc32, frame, unframe } from '@/domain/journal'
import { always } from '../support/property'

describe('the sum of a record', () => {
  it.each([
    ['123456789', 0xcbf43926],
    ['', 0],
    ['The quick brown fox jumps over the lazy dog', 0x414fa339],
  ])('of %j is the one that was published', (text, sum) => {
    expect(crc32(text)).toBe(sum)
  })

  it('is that of the text as UTF-8, whatever the script', () => {
    always(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(crc32(text)).toBe(zlibCrc32(Buffer.from(text, 'utf8')))
      }),
    )
    expect(crc32('扫码购 🥛')).toBe(zlibCrc32(Buffer.from('扫码购 🥛', 'utf8')))
  })

  it('exists for half a pair too', () => {
    expect(crc32('\ud83e')).not.toBe(crc32('\udd5b'))
  })
})

describe('a framed record', () => {
  it('is read as it was written', () => {
    always(
      fc.property(fc.string({ unit: 'binary' }), (body) => {
        expect(unframe(frame(body).text)).toMatchObject({ ok: true, value: { body } })
      }),
    )
  })

  it('is torn when its end is missing', () => {
    const { text } = frame('{"a":1}')
    for (let length = 0; length < text.length; length++) {
      const read = unframe(text.slice(0, length))
      expect(read).toEqual({ ok: false, error: 'torn' })
    }
  })

  it('is damaged when any bit of it is another', () => {
    const { text } = frame('{"a":1}')
    for (let i = 0; i < text.length; i++) {
      for (let bit = 0; bit < 8; bit++) {
        const flipped = String.fromCharCode(text.charCodeAt(i) ^ (1 << bit))
        expect(unframe(text.slice(0, i) + flipped + text.slice(i + 1)).ok).toBe(false)
      }
    }
  })
})
