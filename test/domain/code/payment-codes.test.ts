/** Wallet codes: recognised, refused politely, and never repeated. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { always } from '../support/property'
import { read } from '../support/scans'

const PAYMENT = [{ kind: 'payment-code' }]
const digits = (min: number, max = min) => fc.stringMatching(new RegExp(`^[0-9]{${min},${max}}$`))
const shopperCodes = fc.oneof(
  fc.tuple(fc.constantFrom('10', '11', '12', '13', '14', '15'), digits(16)),
  fc.tuple(fc.constantFrom('25', '26', '27', '28', '29', '30'), digits(14, 22)),
  fc.tuple(fc.constant('62'), digits(17)),
)

describe('a shopper’s wallet code', () => {
  it('is recognised by prefix and length, and its digits go no further', () => {
    always(
      fc.property(shopperCodes, fc.constantFrom('code128', 'qr', 'typed', 'unknown'), (parts, symbology) => {
        expect(read(parts.join(''), symbology, [])).toEqual(PAYMENT)
      }),
      2000,
    )
  })

  it('is recognised when it was typed in groups', () => {
    expect(read('1312 3456 7890 1234 56', 'typed')).toEqual(PAYMENT)
  })

  it.each([
    '09123456789012345',
    '161234567890123456',
    '281234567890123',
    '2812345678901234567890123',
    '62123456789012345',
  ])('is not seen in %s, which is unknown and repeated no more than a wallet code', (text) => {
    const meanings = read(text)
    expect(meanings).toEqual([{ kind: 'unknown', reason: 'partial-read' }])
    expect(JSON.stringify(meanings)).not.toContain(text)
  })
})

describe('a merchant’s payment QR', () => {
  const emv = '00020101021226270012cn.com.sample0107STORE015204541153031565802CN5904SHOP6304ABCD'
  it.each([
    emv,
    'weixin://wxpay/bizpayurl?pr=abc',
    'wxp://f2f0abc',
    'alipays://platformapi/startapp',
    'https://qr.alipay.com/fkx01234',
    'HTTPS://QR.95516.COM/48020000',
  ])('is no product: %s', (text) => {
    expect(read(text, 'qr')).toEqual(PAYMENT)
  })

  it('is not suspected in a UPC-A that happens to start like one', () => {
    expect(read('000201000007', 'upca')).toEqual([{ kind: 'gtin', gtin: '00000201000007' }])
  })
})
