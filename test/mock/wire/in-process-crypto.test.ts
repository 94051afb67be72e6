// The cryptography for one process keeps the promises of the real one: changed is refused, sealed is not readable.
import { createInProcessCrypto } from '@mock/wire/in-process-crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const crypto = createInProcessCrypto(['shop', 'network', 'secret'])
const how = { secret: 'secret', nonce: 'abcdefghijkl', associated: 'transaction' }

describe('a signature in one process', () => {
  it('is the same for the same text and key, and for no other', () => {
    const signature = crypto.sign('shop', '付款 1')
    expect(crypto.verify('shop', '付款 1', signature)).toBe(true)
    expect(crypto.verify('shop', '付款 2', signature)).toBe(false)
    expect(crypto.verify('network', '付款 1', signature)).toBe(false)
    expect(crypto.verify('nobody', '付款 1', signature)).toBe(false)
    expect(crypto.verify('shop', '付款 1', '')).toBe(false)
    expect(() => crypto.sign('nobody', '')).toThrow('no key')
  })
})

describe('a sealed text in one process', () => {
  it('opens to the same text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(crypto.open(how, crypto.seal(how, text))).toBe(text)
      }),
    )
  })

  it('does not show what it says', () => {
    const text = JSON.stringify({ out_trade_no: 'SG0001', amount: 1990 })
    expect(Buffer.from(crypto.seal(how, text), 'base64').toString('latin1')).not.toContain('SG0001')
    expect(crypto.seal({ ...how, nonce: 'lkjihgfedcba' }, text)).not.toBe(crypto.seal(how, text))
  })

  it('does not open when anything was changed', () => {
    const sealed = crypto.seal(how, '{"total":1990}')
    const bytes = [...Buffer.from(sealed, 'base64')]
    for (let i = 0; i < bytes.length; i++) {
      const changed = bytes.map((byte, k) => (k === i ? byte ^ 1 : byte))
      expect(crypto.open(how, Buffer.from(changed).toString('base64'))).toBeNull()
    }
    expect(crypto.open({ ...how, associated: 'refund' }, sealed)).toBeNull()
    expect(crypto.open({ ...how, nonce: 'abcdefghijkm' }, sealed)).toBeNull()
    expect(crypto.open({ ...how, secret: 'shop' }, sealed)).toBeNull()
    expect(crypto.open({ ...how, secret: 'nobody' }, sealed)).toBeNull()
    expect(crypto.open(how, sealed.slice(0, 8))).toBeNull()
    expect(crypto.open(how, 'not base64')).toBeNull()
  })
})
