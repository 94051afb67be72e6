/** Payment codes: whose they are is told, they are refused politely, and never repeated. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MerchantIssuer, PayerWallet, PaymentCode } from '@/domain/code'
import { mayMoveMoney, PAYER_DIGITS, readPayerDigits, readPaymentCode } from '@/domain/code'
import { BEST_TRANSPORT_TEXT } from '../emv/vectors'
import { always } from '../support/property'
import { read, withCheckDigit } from '../support/scans'

const payer = (wallet: PayerWallet): PaymentCode => ({ kind: 'payer-code', wallet })
const merchant = (issuer: MerchantIssuer): PaymentCode => ({ kind: 'merchant-code', issuer })
const payment = (whose: PaymentCode) => [{ kind: 'payment-code', whose }]
const digits = (min: number, max = min) => fc.stringMatching(new RegExp(`^[0-9]{${min},${max}}$`))
const startingWith = (prefixes: readonly string[], rest: fc.Arbitrary<string>) =>
  fc.tuple(fc.constantFrom(...prefixes), rest).map((parts) => parts.join(''))
const shopperCodes = fc.oneof(
  startingWith(['10', '11', '12', '13', '14', '15'], digits(16)).map((text) => [text, 'wechat-pay'] as const),
  startingWith(['25', '26', '27', '28', '29', '30'], digits(14, 22)).map((text) => [text, 'alipay'] as const),
  startingWith(['62'], digits(17)).map((text) => [text, 'unionpay'] as const),
)

describe('a shopper’s wallet code', () => {
  it('is recognised by prefix and length, and its digits go no further', () => {
    always(
      fc.property(
        shopperCodes,
        fc.constantFrom('code128', 'qr', 'typed', 'unknown'),
        ([text, wallet], symbology) => {
          expect(readPaymentCode(text)).toEqual(payer(wallet))
          expect(read(text, symbology, [])).toEqual(payment(payer(wallet)))
          expect(mayMoveMoney(text)).toBe(true)
        },
      ),
      2000,
    )
  })

  it('is recognised when it was typed in groups', () => {
    expect(read('1312 3456 7890 1234 56', 'typed')).toEqual(payment(payer('wechat-pay')))
    expect(mayMoveMoney('1312 3456 7890 1234 56')).toBe(true)
  })

  it.each([
    '09123456789012345',
    '161234567890123456',
    '281234567890123',
    '2812345678901234567890123',
    '62123456789012345',
  ])('is not seen in %s, which is unknown and repeated no more than a wallet code', (text) => {
    const meanings = read(text)
    expect(readPaymentCode(text)).toBeNull()
    expect(meanings).toEqual([{ kind: 'unknown', reason: 'partial-read' }])
    expect(JSON.stringify(meanings)).not.toContain(text)
  })

  it('of the digital yuan is as reported, and a deployment that knows better says so in data', () => {
    expect(readPayerDigits('0112345678901234567')).toEqual(payer('e-cny'))
    const others = PAYER_DIGITS.filter(({ wallet }) => wallet !== 'e-cny')
    expect(readPayerDigits('0112345678901234567', others)).toBeNull()
    const newer = [...others, { wallet: 'e-cny', prefixes: ['09'], lengths: [20, 20] }] as const
    expect(readPayerDigits('09123456789012345678', newer)).toEqual(payer('e-cny'))
  })

  it('that a scale label may have too is the label first', () => {
    const text = withCheckDigit('26123450199000880')
    expect(read(text, 'code128')).toMatchObject([{ kind: 'price-embedded' }, ...payment(payer('alipay'))])
    expect(mayMoveMoney(text)).toBe(true)
  })

  it('that is also a sound element string is hidden all the same', () => {
    expect(mayMoveMoney('0109520123456788105')).toBe(true)
    expect(mayMoveMoney('6907142010079')).toBe(false)
  })

  it('of cards in Base64 is one, whole or damaged', () => {
    const whole =
      'hQVDUFYwMWETTwegAAAAVVVVUAhQcm9kdWN0MWETTwegAAAAZmZmUAhQcm9kdWN0MmJJWggSNFZ4kBI0WF8gDkNBUkRIT0xERVIvRU1WXy0IcnVlc2RlZW5kIZ8QBwYBCgMAAACfJghYT9OF+iNLzJ82AgABnzcEbVjvEw=='
    for (const text of [whole, whole.slice(0, 50)]) {
      expect(read(text, 'qr')).toEqual(payment(payer('emv')))
      expect(mayMoveMoney(text)).toBe(true)
    }
  })
})

describe('a merchant’s payment QR', () => {
  it.each([
    ['weixin://wxpay/bizpayurl?pr=abc', 'wechat-native'],
    ['weixin://wxpay/bizpayurl/up?pr=NwY5Mz9&groupid=00', 'wechat-native'],
    ['wxp://f2f0abc', 'wechat-personal'],
    ['WXP://F2F0ABC', 'wechat-personal'],
    ['alipays://platformapi/startapp', 'alipay'],
    ['https://qr.alipay.com/fkx01234', 'alipay'],
    ['https://qr.alipay.com:443/fkx01234', 'alipay'],
    ['HTTPS://QR.95516.COM/48020000', 'unionpay'],
    ['https://qr.95516.com/00010000/62222398601660103592632963215836', 'unionpay'],
    ['https://qr.95516.com/03095810/unifiedNative?token_id=abc', 'unionpay'],
    [BEST_TRANSPORT_TEXT, 'emv'],
    [BEST_TRANSPORT_TEXT.replace('A13A', 'ABCD'), 'emv'],
    [BEST_TRANSPORT_TEXT.slice(0, 60), 'emv'],
  ] as const)('says whose it is and is no product: %s', (text, issuer) => {
    expect(readPaymentCode(text)).toEqual(merchant(issuer))
    expect(read(text, 'qr')).toEqual(payment(merchant(issuer)))
    expect(mayMoveMoney(text)).toBe(true)
  })

  it.each([
    'https://qr.alipay.com.example.cn/fkx01234',
    'https://example.cn/?to=https://qr.95516.com/00010000/1',
    'https://qr-95516.com/00010000/1',
    'https://www.alipay.com/',
  ])('is not suspected in another address: %s', (text) => {
    expect(readPaymentCode(text)).toBeNull()
    expect(read(text, 'qr')).toEqual([{ kind: 'unknown', reason: 'web-address' }])
  })

  it('is not suspected in a UPC-A that happens to start like one', () => {
    expect(read('000201000007', 'upca')).toEqual([{ kind: 'gtin', gtin: '00000201000007' }])
    expect(mayMoveMoney('000201000007')).toBe(false)
  })
})
