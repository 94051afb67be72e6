/** Addresses in QR codes: GS1 Digital Links, the stores' own patterns, and all the others. */
import { describe, expect, it } from 'vitest'
import type { CodeTemplate } from '@/domain/code'
import { read } from '../support/scans'

const CHINA_CODE: CodeTemplate = { kind: 'address', pattern: 'https://m.example.cn/g/{gtin}' }
const MILK = '06990102301461'
const meaningsIn = (pattern: string, address: string) => read(address, 'qr', [{ kind: 'address', pattern }])
const NOT_OURS = [{ kind: 'unknown', reason: 'web-address' }]
const link = (gtin: string) => [{ kind: 'digital-link', gtin }]

describe('a GS1 Digital Link', () => {
  it.each([
    ['https://id.gs1.org/01/09520123456788', '09520123456788'],
    ['https://id.gs1.org/01/09520123456788/22/2A', '09520123456788'],
    ['https://example.com/some/stem/01/12312312312326', '12312312312326'],
    ['https://brand.example.com/01/9520123456788', '09520123456788'],
    ['http://example.org/gtin/054123450013', '00054123450013'],
    ['HTTPS://EXAMPLE.COM/GTIN/09520123456788#top', '09520123456788'],
    ['https://example.com:8443/01/09520123456788/', '09520123456788'],
    ['https://example.com/01/09520123456788?from=weixin&x', '09520123456788'],
  ])('names its product: %s', (address, gtin) => {
    expect(read(address, 'qr')).toEqual(link(gtin))
  })

  it('tells what its label tells', () => {
    const address = 'https://example.com/01/09520123456788/10/ABC1/21/12345?17=180426&3103=000195&3922=0299'
    const label = { batch: 'ABC1', serial: '12345', expiry: '2018-04-26', net: 195, price: 299 }
    expect(read(address, 'qr')).toEqual([{ kind: 'digital-link', gtin: '09520123456788', label }])
  })

  it.each([
    ['a wrong check digit', 'https://id.gs1.org/01/09520123456789'],
    ['a GTIN only in the query', 'https://example.com/?01=09520123456788'],
    ['a GTIN only in the fragment', 'https://example.com/#/01/09520123456788'],
    ['another key that ends in 01', 'https://example.com/8001/09520123456788'],
    ['more digits than a GTIN', 'https://example.com/01/095201234567881'],
    ['a shipping container', 'https://id.gs1.org/00/952012345678912345'],
    ['a compressed link', 'https://id.gs1.org/AQnYUc1gmg'],
    ['a batch that stands in the query', 'https://example.com/01/09520123456788?10=ABC'],
    ['a day the calendar lacks', 'https://example.com/01/09520123456788?17=180431'],
    ['a GTIN with the count of a pallet', 'https://example.com/01/09520123456788?37=5'],
    ['no path at all', 'https://example.com'],
    ['no host', 'https:///01/09520123456788'],
    ['another scheme', 'ftp://example.com/01/09520123456788'],
  ])('is not seen in %s', (_, address) => {
    expect(read(address, 'qr')).toEqual(NOT_OURS)
  })

  it('of a coupon is a coupon', () => {
    const text = 'https://example.com/255/9520123456788'
    expect(read(text, 'qr')).toEqual([{ kind: 'coupon', text }])
  })
})

describe('an address by a pattern of the store', () => {
  it.each([
    'https://m.example.cn/g/6990102301461',
    'https://m.example.cn/g/06990102301461',
    'http://M.EXAMPLE.CN/g/6990102301461/10/ABC',
    'https://m.example.cn/g/6990102301461?from=shelf',
    'https://m.example.cn/g/6990102301461#a',
  ])('names its product: %s', (address) => {
    expect(read(address, 'qr', [CHINA_CODE])).toEqual(link(MILK))
    expect(read(address, 'qr', [])).toEqual(NOT_OURS)
  })

  it.each([
    ['another host', 'https://m.example.cn.evil.com/g/6990102301461'],
    ['a host in front of it', 'https://evil.com/https://m.example.cn/g/6990102301461'],
    ['another path', 'https://m.example.cn/h/6990102301461'],
    ['a wrong check digit', 'https://m.example.cn/g/6990102301462'],
    ['more behind the digits', 'https://m.example.cn/g/6990102301461x'],
    ['no digits', 'https://m.example.cn/g/'],
    ['a path in capitals', 'https://m.example.cn/G/6990102301461'],
  ])('is not seen in %s', (_, address) => {
    expect(read(address, 'qr', [CHINA_CODE])).toEqual(NOT_OURS)
  })

  it('finds the number in a query, behind any segment, before an ending', () => {
    expect(meaningsIn('https://q.cn/t?code={gtin}', 'https://q.cn/t?code=6990102301461&b=1')).toEqual(
      link(MILK),
    )
    const inside = 'https://q.cn/*/p/{gtin}.html'
    expect(meaningsIn(inside, 'https://q.cn/any-shop/p/6990102301461.html')).toEqual(link(MILK))
    expect(meaningsIn(inside, 'https://q.cn/any-shop/p/6990102301461.aspx')).toEqual(NOT_OURS)
    expect(meaningsIn(inside, 'https://q.cn/p/6990102301461.html')).toEqual(NOT_OURS)
    expect(meaningsIn(inside, 'https://q.cn/a/b/p/6990102301461.html')).toEqual(NOT_OURS)
  })

  it.each([
    'https://*/g/{gtin}',
    'https:///g/{gtin}',
    'https://m.example.cn/g/',
    'https://m.example.cn/{gtin}/{gtin}',
    'https://m.example.cn/*{gtin}',
    'https://m.example.cn/a*/{gtin}',
    'https://m.example.cn/{gtin}/*',
    'm.example.cn/g/{gtin}',
    '://{gtin}',
    '',
    `https://m.example.cn/${'*/'.repeat(200)}{gtin}`,
  ])('is never seen by the unsound pattern %s', (pattern) => {
    const filled = pattern.replace(/\*/g, 'a').replace(/\{gtin\}/g, '6990102301461')
    for (const address of [filled, 'https://m.example.cn/g/6990102301461', 'https://x.cn/g/6990102301461']) {
      expect(read(address, 'qr', [{ kind: 'address', pattern }]).map(({ kind }) => kind)).toEqual(['unknown'])
    }
  })

  it('comes after what the address itself says', () => {
    const address = 'https://m.example.cn/g/6990102301461/01/09520123456788'
    expect(read(address, 'qr', [CHINA_CODE])).toEqual(link('09520123456788'))
  })
})
