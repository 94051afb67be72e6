/** Digital Links at the level of elements: paths, queries, refusals and writing. */
import { describe, expect, it } from 'vitest'
import { elementString, parseBracketedText, parseDigitalLink, writeDigitalLink } from '@/domain/code'
import { must, refusalOf } from '../../support/result'

const GTIN = 'https://a/01/12312312312333'
const read = (address: string) => elementString(must(parseDigitalLink(address)))
const refusal = (address: string) => refusalOf(parseDigitalLink(address))

describe('a Digital Link', () => {
  it.each([
    ['http://a/00/006141411234567890', '^00006141411234567890'],
    ['https://a:65535/01/12312312312333', '^0112312312312333'],
    ['https://[2001:db8::1]/01/12312312312333', '^0112312312312333'],
    ['https://a./01/12312312312333', '^0112312312312333'],
    ['https://a/00/faux/00/006141411234567890', '^00006141411234567890'],
    ['https://a/01/12312312312333/22/TEST/10/ABC/21/XYZ', '^011231231231233322TEST^10ABC^21XYZ'],
    ['https://a/01/12312312312333/10/01', '^01123123123123331001'],
    ['https://a/01/12312312312333/235/TEST?10=ABC', '^0112312312312333235TEST^10ABC'],
    ['https://a/8004/9520614141234567?01=09520123456788', '^80049520614141234567^0109520123456788'],
    ['https://a/253/1231231231232TEST5678901234567', '^2531231231231232TEST5678901234567'],
    ['https://a/8018/123456789012345675/8019/123', '^8018123456789012345675^8019123'],
    ['https://a/gtin/12312312312333/cpv/A/lot/B/ser/C', '^011231231231233322A^10B^21C'],
    ['https://a/sscc/006141411234567890', '^00006141411234567890'],
    [`${GTIN}?&&99=ABC&&single&98=XYZ&12345&&#f?x=/`, '^011231231231233399ABC^98XYZ'],
    [`${GTIN}?`, '^0112312312312333'],
    [`${GTIN}?name=牛奶`, '^0112312312312333'],
    [`${GTIN}?99=%2B%26%3D`, '^011231231231233399+&='],
  ])('is read: %s', (address, elements) => expect(read(address)).toBe(elements))

  it.each([
    ['', 'not-an-address'],
    ['http://', 'not-an-address'],
    ['http:///', 'not-an-address'],
    ['ftp://a/01/12312312312333', 'not-an-address'],
    ['HtTp://a/01/12312312312333', 'not-an-address'],
    ['https://$a/01/12312312312333', 'not-an-address'],
    ['https://a$/01/12312312312333', 'not-an-address'],
    ['https://user@a/01/12312312312333', 'not-an-address'],
    ['https://[fe80::1%25lo]/01/12312312312333', 'not-an-address'],
    ['http://a', 'no-key'],
    ['http://a/b/', 'no-key'],
    ['https://00/006141411234567890', 'no-key'],
    ['https://a/zzz/12312312312333', 'no-key'],
    ['https://a/01//12312312312333', 'no-key'],
    ['https://a/__proto__/12312312312333', 'no-key'],
    [`${GTIN}/10/`, 'length'],
    [`${GTIN}/89/ABC`, 'no-key'],
    ['https://id.gs1.org/AQnYUc1gmg', 'compressed'],
    ['https://example.com/some/DBHKVAdpQgqrCg', 'compressed'],
    ['https://a/01/2112345678900', 'length'],
    ['https://a/01/12312312312334', 'check-digit'],
    [`${GTIN}/21/A/10/B`, 'key-order'],
    [`${GTIN}/10/A/10/A`, 'key-order'],
    [`${GTIN}/22/A/235/B`, 'key-order'],
    [`${GTIN}/99/ABC`, 'key-order'],
    [`${GTIN}?22=A`, 'not-an-attribute'],
    [`${GTIN}?8200=A`, 'not-an-attribute'],
    [`${GTIN}/21/A?10=B`, 'belongs-in-path'],
    [`${GTIN}?01=12312312312333`, 'repeated'],
    [`${GTIN}?99=A&99=A`, 'repeated'],
    [`${GTIN}?89=A`, 'unknown-ai'],
    [`${GTIN}?99=`, 'length'],
    [`${GTIN}?99=%`, 'escape'],
    [`${GTIN}/10/%4`, 'escape'],
    [`${GTIN}/10/%zz`, 'escape'],
    [`${GTIN}/10/A%00`, 'characters'],
    [`${GTIN}/10/A%E7%89%9B`, 'characters'],
    [`${GTIN}/10/牛`, 'characters'],
    ['https://a/01/1231231231<bad', 'characters'],
    [`${GTIN}?17=260230`, 'date'],
  ])('is refused: %s, %s', (address, why) => expect(refusal(address)).toBe(why))

  it('may lack zeros and end in a slash where that is asked for', () => {
    const lenient = { shortGtins: true, trailingSlash: true }
    for (const gtin of ['02345673', '416000336108', '2112345678900']) {
      const key = elementString([{ ai: '01', value: gtin.padStart(14, '0') }])
      expect(elementString(must(parseDigitalLink(`https://a/01/${gtin}/`, lenient)))).toBe(key)
    }
    expect(refusalOf(parseDigitalLink('https://a/01/2112345678900//', lenient))).toBe('no-key')
    expect(refusalOf(parseDigitalLink('https://a/01/1', lenient))).toBe('length')
  })
})

describe('writing a Digital Link', () => {
  const written = (text: string, stem?: string) => writeDigitalLink(must(parseBracketedText(text)), stem)

  it.each([
    ['(01)12312312312326(21)abc123', 'https://id.gs1.org/01/12312312312326/21/abc123'],
    ['(21)XYZ(01)12312312312333(10)A(99)B', 'https://id.gs1.org/01/12312312312333/10/A/21/XYZ?99=B'],
    ['(01)12312312312326(01)12312312312326(10)A', 'https://id.gs1.org/01/12312312312326/10/A'],
    ['(01)12312312312326(235)A(10)B', 'https://id.gs1.org/01/12312312312326/235/A?10=B'],
    ['(99)1(253)9526064000028', 'https://id.gs1.org/253/9526064000028?99=1'],
    [
      '(253)9526064000028(8017)795260646688514634',
      'https://id.gs1.org/253/9526064000028?8017=795260646688514634',
    ],
    [
      `(01)12312312312326(10)!"%&'()*+,-./_:;<=>?`.replace('(10)!"%&\'(', '(10)!"%&\'\\('),
      'https://id.gs1.org/01/12312312312326/10/%21%22%25%26%27%28%29%2A%2B%2C-.%2F_%3A%3B%3C%3D%3E%3F',
    ],
  ])('puts %s into the right places', (text, address) => expect(must(written(text))).toBe(address))

  it('takes any stem, with a slash or without', () => {
    expect(must(written('(01)12312312312326', 'https://q.cn/s/'))).toBe('https://q.cn/s/01/12312312312326')
    expect(must(written('(01)12312312312326', 'https://q.cn/s'))).toBe('https://q.cn/s/01/12312312312326')
  })

  it('refuses what no address can carry', () => {
    expect(refusalOf(written('(99)XYZ789'))).toBe('no-key')
    expect(refusalOf(written('(01)12312312312326(22)A(235)B'))).toBe('not-an-attribute')
    expect(refusalOf(writeDigitalLink([]))).toBe('empty')
    expect(refusalOf(writeDigitalLink([{ ai: '01', value: '1' }]))).toBe('length')
  })
})
