/** Product addresses (GS1 Digital Link) and other web addresses. */
import { describe, expect, it } from 'vitest'
import { parseDigitalLink } from '@/domain/code'
import { read } from '../support/scans'

describe('a GS1 Digital Link', () => {
  it.each([
    ['https://id.gs1.org/01/09520123456788', '09520123456788'],
    ['https://id.gs1.org/01/09520123456788/22/2A', '09520123456788'],
    ['https://id.gs1.org/01/09520123456788/10/ABC1/21/12345?17=180426', '09520123456788'],
    ['https://example.com/01/09520123456788?3103=000195&3922=0299&17=201225', '09520123456788'],
    ['https://example.com/some/stem/01/12312312312326', '12312312312326'],
    ['http://example.org/gtin/054123450013/lot/ABC%26%2B123?3103=000189', '00054123450013'],
    ['https://brand.example.com/01/9520123456788', '09520123456788'],
    ['HTTPS://EXAMPLE.COM/01/09520123456788#top', '09520123456788'],
    ['https://example.com:8443/01/09520123456788/', '09520123456788'],
  ])('names its product: %s', (address, gtin) => {
    expect(parseDigitalLink(address)).toBe(gtin)
    expect(read(address, 'qr')).toEqual([{ kind: 'digital-link', gtin }])
  })

  it.each([
    ['a wrong check digit', 'https://id.gs1.org/01/09520123456789'],
    ['a GTIN only in the query', 'https://example.com/?01=09520123456788'],
    ['a GTIN only in the fragment', 'https://example.com/#/01/09520123456788'],
    ['another key that ends in 01', 'https://example.com/8001/09520123456788'],
    ['more digits than a GTIN', 'https://example.com/01/095201234567881'],
    ['a shipping container', 'https://id.gs1.org/00/952012345678912345'],
    ['a compressed link', 'https://id.gs1.org/AQnYUc1gmg'],
    ['no path at all', 'https://example.com'],
    ['no host', 'https:///01/09520123456788'],
    ['another scheme', 'ftp://example.com/01/09520123456788'],
  ])('is not seen in %s', (_, address) => {
    expect(parseDigitalLink(address)).toBeUndefined()
    expect(read(address, 'qr')).toEqual([{ kind: 'unknown', reason: 'web-address' }])
  })
})
