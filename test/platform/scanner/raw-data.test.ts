// Base64 without the browser's help: what Node encodes comes back, and anything else harms nothing.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromBase64, withSeparators } from '@/platform/scanner/raw-data'

const bytes = fc.uint8Array({ maxLength: 300 })

describe('fromBase64', () => {
  it('gives back any bytes, padded or not', () => {
    fc.assert(
      fc.property(bytes, (given) => {
        const encoded = Buffer.from(given).toString('base64')
        const expected = Buffer.from(given).toString('latin1')
        expect(fromBase64(encoded)).toBe(expected)
        expect(fromBase64(encoded.replace(/=/g, ''))).toBe(expected)
      }),
    )
  })

  it('gives nothing for what is no Base64', () => {
    for (const given of ['*', 'QUJD-', '牛奶', 'QQ==QQ']) expect(fromBase64(given)).toBeNull()
  })
})

describe('withSeparators', () => {
  it('never changes a character, whatever lies beside the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.anything(), (text, rawData) => {
        expect(withSeparators(text, rawData).split('\x1d').join('')).toBe(text.split('\x1d').join(''))
      }),
    )
  })
})
