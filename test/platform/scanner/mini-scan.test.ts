// WeChat and Alipay describe one code in their own words.
import { describe, expect, it } from 'vitest'
import { millis } from '@/domain/kernel'
import { scanFromHost } from '@/platform/scanner/mini-scan'
import { createMiniScanner } from '@/platform/scanner/mini-scanner'
import { symbologyOf } from '@/platform/scanner/symbology'

const at = millis(5)
const clock = { now: () => at, after: () => () => {} }

describe('names of a symbology', () => {
  it.each([
    ['EAN_13', 'ean13'],
    ['EAN_8', 'ean8'],
    ['UPC_A', 'upca'],
    ['UPC_E', 'upce'],
    ['CODE_128', 'code128'],
    ['ITF', 'itf'],
    ['RSS_14', 'databar'],
    ['RSS_EXPANDED', 'databar-expanded'],
    ['QR_CODE', 'qr'],
    ['DATA_MATRIX', 'datamatrix'],
    ['QRCODE', 'qr'],
    ['EAN13', 'ean13'],
    ['DataBarLtd', 'databar'],
    ['CODE_39', 'unknown'],
    ['WX_CODE', 'unknown'],
    ['barcode', 'unknown'],
    ['constructor', 'unknown'],
  ])('%s is %s', (name, symbology) => expect(symbologyOf(name)).toBe(symbology))

  it('takes the name that says more, wherever it stands', () => {
    expect(symbologyOf('barcode', 'EAN_13')).toBe('ean13')
    expect(symbologyOf(undefined, 'qrCode')).toBe('qr')
  })
})

describe('what a host app reads', () => {
  it('understands a WeChat camera event and a WeChat scan', () => {
    const read = { text: '6901234567892', symbology: 'ean13', at }
    expect(
      scanFromHost({ type: 'EAN_13', result: '6901234567892', charSet: 'utf-8', rawData: '' }, at),
    ).toEqual(read)
    expect(scanFromHost({ scanType: 'EAN_13', result: '6901234567892', path: '' }, at)).toEqual(read)
  })

  it('prefers the uncut text of an Alipay camera', () => {
    const detail = { type: 'qrcode', result: 'https://a.exam', fullResult: 'https://a.example/1', code: '' }
    expect(scanFromHost(detail, at)).toEqual({ text: 'https://a.example/1', symbology: 'qr', at })
    expect(scanFromHost({ code: '96385074' }, at)).toEqual({ text: '96385074', symbology: 'unknown', at })
  })

  it('takes the page of a mini-program code for its text', () => {
    const scanned = scanFromHost({ scanType: 'WX_CODE', result: '', path: 'pages/enter/index?scene=s1' }, at)
    expect(scanned?.text).toBe('pages/enter/index?scene=s1')
  })

  const base64 = (text: string) => Buffer.from(text, 'latin1').toString('base64')
  const OTHER = '010690714201007910A8\x1d17491231'
  const SENT = '010690714201007910A7\x1d17491231'
  const textOf = (result: string, rawData: unknown) =>
    scanFromHost({ scanType: 'CODE_128', result, rawData }, at)?.text

  it('has the separators again that only the bytes of a WeChat code still tell', () => {
    const cut = SENT.replace('\x1d', '')
    expect(textOf(cut, base64(SENT))).toBe(SENT)
    expect(textOf(cut, base64(`\x1d${SENT}`))).toBe(`\x1d${SENT}`)
    expect(textOf(cut, base64(SENT).replace(/=+$/, ''))).toBe(SENT)
  })

  it('keeps the text where the bytes are another text, no Base64 or not there', () => {
    const cut = SENT.replace('\x1d', '')
    for (const rawData of [
      base64(OTHER),
      base64(cut),
      base64('\x1d'),
      '',
      '*',
      undefined,
      7,
      base64(SENT).repeat(999),
    ])
      expect(textOf(cut, rawData)).toBe(cut)
    expect(textOf('牛奶', base64('\xc5\xa3\xc4\xcc'))).toBe('牛奶')
  })

  it.each([
    ['EAN_13', '0036000291452', 'upca', '036000291452'],
    ['UPC_A', '0036000291452', 'upca', '036000291452'],
    ['UPC_E', '042100005264', 'upca', '042100005264'],
    ['UPC_E', '04252614', 'upce', '04252614'],
    ['EAN_13', '9771234567003 12', 'ean13', '9771234567003'],
    ['EAN_13', '978020137962451234', 'ean13', '9780201379624'],
    ['RSS_14', '0116907142010076', 'databar', '16907142010076'],
  ])('spells %s %s as the browsers do', (type, result, symbology, text) => {
    expect(scanFromHost({ type, result }, at)).toEqual({ text, symbology, at })
  })

  it('makes nothing of an answer without text', () => {
    for (const answer of [undefined, null, 'x', {}, { result: '' }, { result: 7 }]) {
      expect(scanFromHost(answer, at)).toBeNull()
    }
  })
})

describe("the host app's own scanner", () => {
  const scanner = (answer: () => Promise<unknown>) => createMiniScanner(clock, answer)

  it('reads with the camera only, or lets the shopper choose a picture', async () => {
    const asked: unknown[] = []
    const host = createMiniScanner(clock, async (options) => {
      asked.push(options)
      return { result: '96385074', scanType: 'EAN_8' }
    })
    const read = { text: '96385074', symbology: 'ean8', at }
    expect(await host.scanOnce()).toEqual({ ok: true, value: read })
    expect(await host.scanPicture()).toEqual({ ok: true, value: [read] })
    expect(asked).toEqual([{ onlyFromCamera: true }, { onlyFromCamera: false }])
  })

  it.each([{ errMsg: 'scanCode:fail cancel' }, { error: 10, errorMessage: 'user left' }, { error: '10' }])(
    'says so when the shopper leaves it: %j',
    async (failure) => {
      expect(await scanner(() => Promise.reject(failure)).scanOnce()).toEqual({
        ok: false,
        error: 'cancelled',
      })
    },
  )

  it.each([
    ['EAN_13', '6901234567893'],
    ['EAN_13', '690123456789'],
    ['UPC_A', '036000291453'],
    ['ITF', '123456789012'],
  ])('found nothing when it says %s %s, which no such code is', async (scanType, result) => {
    const host = scanner(async () => ({ scanType, result }))
    expect(await host.scanOnce()).toEqual({ ok: false, error: 'nothing-found' })
    expect(await host.scanPicture()).toEqual({ ok: false, error: 'nothing-found' })
  })

  it('does not swear to bars whose kind it does not say and which may be a part of longer ones', async () => {
    const once = async (answer: unknown) => {
      const read = await scanner(async () => answer).scanOnce()
      return read.ok && read.value.unsure === true
    }
    expect(await once({ result: '036000291452', type: 'barcode' })).toBe(true)
    expect(await once({ code: '96385074' })).toBe(true)
    expect(await once({ code: '6901234567892' })).toBe(false)
    expect(await once({ result: '036000291452', scanType: 'UPC_A' })).toBe(false)
    expect(await once({ code: 'SGS1:SZ01' })).toBe(false)
  })

  it('tells a picture without a code from a scanner that does not open', async () => {
    const broken = scanner(() => Promise.reject({ errMsg: 'scanCode:fail' }))
    expect(await broken.scanPicture()).toEqual({ ok: false, error: 'nothing-found' })
    expect(await broken.scanOnce()).toEqual({ ok: false, error: 'unsupported' })
    expect(await scanner(async () => ({ result: '' })).scanOnce()).toEqual({
      ok: false,
      error: 'nothing-found',
    })
  })
})
