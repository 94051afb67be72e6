/** The codes this app prints itself: written and read back. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  exitPassText,
  exitPassToken,
  isReceiptCode,
  orderNumberIn,
  receiptText,
  storeEntryText,
} from '@/domain/code'
import type { PassToken, StoreId } from '@/domain/kernel'
import { idOf } from '@/domain/kernel'
import { always } from '../support/property'
import { read } from '../support/scans'

describe('own codes', () => {
  it('bring a shopper into the store whose entry code was scanned', () => {
    always(
      fc.property(fc.stringMatching(/^[a-z0-9-]{1,32}$/).map(idOf<StoreId>), (storeId) => {
        expect(read(storeEntryText(storeId), 'qr')).toEqual([{ kind: 'store-entry', storeId }])
      }),
    )
  })

  it('carry a pass token to staff and back', () => {
    always(
      fc.property(fc.stringMatching(/^[0-9A-Z]{16,64}$/).map(idOf<PassToken>), (token) => {
        const text = exitPassText(token)
        expect(exitPassToken(text)).toBe(token)
        expect(read(text, 'qr')).toEqual([{ kind: 'exit-pass', text }])
      }),
    )
  })

  it.each([
    'SGP1:',
    `SGP1:${'A'.repeat(15)}`,
    'SGP1:abcdefghijklmnopqr',
    `SGP1:${'A'.repeat(65)}`,
    'A'.repeat(20),
    '',
  ])('find no token in %j', (text) => {
    expect(exitPassToken(text)).toBeUndefined()
  })

  it('carry an order number to the desk for returns and back, and are no goods', () => {
    always(
      fc.property(fc.stringMatching(/^[A-Z][0-9A-Z]{3,31}$/), (number) => {
        const text = receiptText(number)
        expect([isReceiptCode(text), orderNumberIn(text)]).toEqual([true, number])
        expect(orderNumberIn(` ${text.toLowerCase()}\n`)).toBe(number)
        expect(read(text, 'qr')).toEqual([{ kind: 'unknown', reason: 'not-a-product-code' }])
      }),
    )
  })

  it.each(['', 'SGR1:', 'SGR1:AB', `SGP1:${'A'.repeat(20)}`, '6907142010079', '134567890123456789', 'a/b?c'])(
    'find no order number in %j',
    (text) => {
      expect([orderNumberIn(text), isReceiptCode(text)]).toEqual([undefined, false])
    },
  )

  it('tell a member card from a product', () => {
    expect(read('M0000012345', 'code128')).toEqual([{ kind: 'member-card', number: 'M0000012345' }])
    expect(read('M000001234', 'code128')).toEqual([{ kind: 'unknown', reason: 'not-a-product-code' }])
  })

  it.each(['SGE1:', 'SGE1:Store_1', `SGE1:${'a'.repeat(33)}`, 'SGE1:../etc'])(
    'refuse the store entry %j',
    (text) => {
      expect(read(text, 'qr')).toEqual([{ kind: 'unknown', reason: 'not-a-product-code' }])
    },
  )
})
