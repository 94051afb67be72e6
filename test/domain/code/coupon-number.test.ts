// What names a coupon, whichever way it is printed on paper.
import { describe, expect, it } from 'vitest'
import { couponNumber, couponText, parseCode } from '@/domain/code'
import { millis } from '@/domain/kernel'

describe('the number of a coupon', () => {
  it.each([
    ['our own QR code', couponText('HEGULEAFLET2026A'), 'HEGULEAFLET2026A'],
    ['a GCN in brackets', '(255)9521234543213', '9521234543213'],
    ['a GCN with its serial part', '(255)952123454321312345', '952123454321312345'],
    ['a GCN as a GS1 QR code sends it', ']Q32559521234543213', '9521234543213'],
    ['a GCN in a Digital Link', 'https://id.hegu.example/255/9521234543213', '9521234543213'],
    ['a North American coupon', '(8110)106141416543213150110120', '106141416543213150110120'],
    ['an EAN-13 kept for coupons', '9912345678908', '9912345678908'],
    ['what a person types', ' heguleaf-let2026a ', 'HEGULEAFLET2026A'],
  ])('is found in %s', (_, text, number) => expect(couponNumber(text)).toBe(number))

  it.each(['', '   ', 'SHORT', '优惠券一张', 'x'.repeat(300), 'SGC1:', 'SGC1:<script>'])(
    'is not found in %j',
    (text) => expect(couponNumber(text)).toBeUndefined(),
  )
})

describe('a QR code of ours', () => {
  const read = (text: string) => parseCode({ text, symbology: 'qr', at: millis(0) }, [])

  it('is a coupon', () => {
    expect(read('SGC1:HEGULEAFLET2026A')).toEqual([{ kind: 'coupon', text: 'SGC1:HEGULEAFLET2026A' }])
  })

  it('is nothing when its number is not one', () => {
    expect(read('SGC1:no')).toEqual([{ kind: 'unknown', reason: 'not-a-product-code' }])
  })
})
