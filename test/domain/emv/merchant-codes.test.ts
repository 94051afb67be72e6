// Merchants' QR codes of the EMVCo form: public samples are read and written to the byte, damaged ones are refused by name.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  buildMerchantQr,
  crc16,
  guidOf,
  MERCHANT_QR_REFUSALS,
  networkOf,
  parseMerchantQr,
} from '@/domain/emv'
import { always } from '../support/property'
import { arbitraryQr } from './arbitrary-qr'
import { codeWith, objectsOf, signed } from './signed'
import { BEST_TRANSPORT_TEXT, VECTORS } from './vectors'

const refused = (error: string) => ({ ok: false, error })

describe('a merchant’s code', () => {
  it.each(VECTORS)('is read in every field and written back byte by byte: $name', ({ text, qr }) => {
    expect(parseMerchantQr(text)).toEqual({ ok: true, value: qr })
    expect(buildMerchantQr(qr)).toEqual({ ok: true, value: text })
  })

  it('is the same code whatever the order of its objects, and written by number when no order is asked', () => {
    const [first, second] = VECTORS
    const { order: _, ...draft } = first?.qr ?? ({} as never)
    expect(buildMerchantQr(draft)).toEqual({ ok: true, value: second?.text })
  })

  it('counts characters, not bytes and not the halves JavaScript counts', () => {
    const text = codeWith(`64=${objectsOf('00=ZH', '01=𠮷野家🥛', '02=深圳')}`)
    expect(text).toContain('0104𠮷野家🥛0202深圳')
    expect(parseMerchantQr(text)).toMatchObject({
      value: { local: { language: 'ZH', name: '𠮷野家🥛', city: '深圳' } },
    })
  })

  it('names whose account it is', () => {
    expect(['02', '05', '10', '11', '14', '15', '16', '06', '17', '26'].map(networkOf)).toEqual([
      'visa',
      'mastercard',
      'discover',
      'amex',
      'jcb',
      'unionpay',
      'unionpay',
      undefined,
      undefined,
      undefined,
    ])
    expect(guidOf({ objects: [{ id: '00', value: 'com.paymaya' }] })).toBe('com.paymaya')
  })

  it('ends with the checksum of everything before it', () => {
    expect(crc16('123456789')).toBe('29B1')
    expect(crc16('')).toBe('FFFF')
    expect(crc16('最佳运输')).not.toBe(crc16('最佳运轮'))
  })

  it.each([
    ['yuan and fen', '54=23.72', { kind: 'fen', fen: 2372 }],
    ['whole yuan', '54=7', { kind: 'fen', fen: 700 }],
    ['yuan with a bare point', '54=98.', { kind: 'fen', fen: 9800 }],
    ['jiao', '54=0.1', { kind: 'fen', fen: 10 }],
    ['the largest that fits', '54=9999999999.99', { kind: 'fen', fen: 999_999_999_999 }],
  ])('asks for %s', (_, amount, read) => {
    expect(parseMerchantQr(codeWith(amount))).toMatchObject({ value: { amount: read } })
  })

  it('asks for a tip, adds a fee or a part of the amount', () => {
    const tip = (...objects: string[]) => parseMerchantQr(codeWith(...objects))
    expect(tip('55=01')).toMatchObject({ value: { tip: { kind: 'asked' } } })
    const fee = { kind: 'fen', fen: 150 }
    expect(tip('55=02', '56=1.50')).toMatchObject({ value: { tip: { kind: 'fixed', fee } } })
    expect(tip('55=03', '57=12.5')).toMatchObject({ value: { tip: { kind: 'percent', percent: '12.5' } } })
  })
})

describe('a damaged code', () => {
  const body = BEST_TRANSPORT_TEXT.slice(0, -8)

  it.each([
    ['another digit of the checksum', BEST_TRANSPORT_TEXT.replace(/A13A$/, 'A13B'), 'checksum'],
    ['a checksum in small letters', BEST_TRANSPORT_TEXT.replace(/A13A$/, 'a13a'), 'checksum-form'],
    ['a checksum of two digits', `${body}6302A1`, 'checksum-form'],
    ['no checksum', body, 'no-checksum'],
    ['something behind the checksum', `${BEST_TRANSPORT_TEXT}6103518`, 'checksum-not-last'],
    ['the checksum in the middle', `000201${signed('')}5204411153031565802CN`, 'checksum-not-last'],
    ['two checksums', `${body}6304A13A6304A13A`, 'repeated'],
    ['another format', signed(objectsOf('00=02', '05=1')), 'format'],
    ['the format in the second place', signed(objectsOf('01=12', '00=01')), 'format'],
    ['nothing at all', '', 'format'],
    ['an end within a value', BEST_TRANSPORT_TEXT.slice(0, 40), 'overrun'],
    ['letters where a length stands', '0002010A', 'no-object'],
    ['an empty value', signed('0002015900'), 'value-length'],
    ['half a character', signed('000201590450\ud842'), 'not-unicode'],
    ['more than a QR code holds', '0'.repeat(5000), 'too-long'],
    ['a name twice', signed(objectsOf('00=01', '59=A', '59=B')), 'repeated'],
  ])('is refused for %s', (_, text, error) => expect(parseMerchantQr(text)).toEqual(refused(error)))

  it('is refused when a template of Chinese names was counted in bytes', () => {
    const inner = '0002ZH0112最佳运输0206北京'
    const outer = body.replace(/64200002ZH0104最佳运输0202北京/, `6432${inner}`)
    expect(outer).not.toBe(body)
    expect(parseMerchantQr(signed(outer))).toEqual(refused('counted-in-bytes'))
    const innerOnly = body.replace(/64200002ZH0104最佳运输0202北京/, `6420${inner}`)
    expect(parseMerchantQr(signed(innerOnly))).toEqual(refused('language'))
  })

  it('is refused as a sample whose template is one object short, also with a mended checksum', () => {
    const text =
      '00020101021226360014CO.COM.CRB.LLA0210319123123453021705406100.535902Fulano de Tal6006BOGOTA800016CO.COM.CRB.CANAL0103POS900016CO.COM.CRB.TRXID0136a1777581-6d1a-4b60-b3a9-b695f3562c556304CADC'
    expect(parseMerchantQr(text)).toEqual(refused('no-object'))
    expect(parseMerchantQr(signed(text.slice(0, -8)))).toEqual(refused('no-object'))
    expect(crc16(text.slice(0, -4))).toBe('D1E4')
  })

  it.each([
    ['no account', ['05='], 'no-account'],
    ['no category', ['52='], 'no-category'],
    ['no currency', ['53='], 'no-currency'],
    ['no country', ['58='], 'no-country'],
    ['no name', ['59='], 'no-name'],
    ['no city', ['60='], 'no-city'],
    ['a way to begin nobody knows', ['01=13'], 'initiation'],
    ['a way that every object has', ['01=constructor'], 'initiation'],
    ['an account template without objects', ['26=nothing'], 'account'],
    ['an account template that is nobody’s', ['26=0103ABC'], 'account'],
    ['an identifier of 33 letters', [`26=${objectsOf(`00=${'A'.repeat(33)}`)}`], 'account'],
    ['a category of three digits', ['52=541'], 'category'],
    ['a currency in letters', ['53=CNY'], 'currency'],
    ['a country in small letters', ['58=cn'], 'country'],
    ['a name of 26 characters', [`59=${'店'.repeat(26)}`], 'name'],
    ['a city of 16 characters', [`60=${'市'.repeat(16)}`], 'city'],
    ['a postcode of 11', ['61=51800051800'], 'postcode'],
    ['nothing to pay', ['54=0.00'], 'amount'],
    ['a tenth of a fen', ['54=0.001'], 'amount'],
    ['a comma', ['54=98,73'], 'amount'],
    ['a space in the amount', ['54=3 705'], 'amount'],
    ['less than nothing', ['54=-1'], 'amount'],
    ['an amount of 14 figures', ['54=99999999999.99'], 'amount'],
    ['a fee nobody asked for', ['56=1'], 'tip'],
    ['a fee that is missing', ['55=02'], 'tip'],
    ['a fee of nothing', ['55=02', '56=0'], 'tip'],
    ['a part and no kind', ['57=5'], 'tip'],
    ['a part that is missing', ['55=03'], 'tip'],
    ['a part of all and more', ['55=03', '57=100'], 'tip'],
    ['a kind of tip nobody knows', ['55=04'], 'tip'],
    ['details that are no objects', ['62=ABC'], 'additional'],
    ['a bill number of 26', [`62=${objectsOf(`01=${'1'.repeat(26)}`)}`], 'additional'],
    ['a request for what no wallet has', ['62=0901X'], 'additional'],
    ['a template of details that is nobody’s', ['62=50050101A'], 'additional'],
    ['details with an object they do not have', ['62=0001A'], 'additional'],
    ['names in no language', ['64=0101A'], 'language'],
    ['a language without a name', ['64=0002ZH'], 'language'],
    ['a local name of 26', [`64=${objectsOf('00=ZH', `01=${'店'.repeat(26)}`)}`], 'language'],
    ['a local city of 16', [`64=${objectsOf('00=ZH', '01=店', `02=${'市'.repeat(16)}`)}`], 'language'],
    ['a free template that is nobody’s', ['80=0101A'], 'unreserved'],
  ])('is refused for %s', (_, changes, error) => {
    expect(parseMerchantQr(codeWith(...changes))).toEqual(refused(error))
  })

  it('is never written either', () => {
    const { value: sound } = parseMerchantQr(codeWith()) as { value: (typeof VECTORS)[number]['qr'] }
    const written = (change: object) => buildMerchantQr({ ...sound, ...change })
    const template = (id: string, guid = 'cn.example') => ({
      kind: 'template',
      id,
      objects: [{ id: '00', value: guid }],
    })
    expect(written({ accounts: [template('05')] })).toEqual(refused('account'))
    expect(written({ accounts: [{ kind: 'network', id: '26', text: '0001A' }] })).toEqual(refused('account'))
    expect(written({ accounts: [] })).toEqual(refused('no-account'))
    expect(written({ accounts: [template('26'), template('26')] })).toEqual(refused('repeated'))
    expect(written({ accounts: [template('26', 'A'.repeat(100))] })).toEqual(refused('value-length'))
    expect(written({ unreserved: [template('26')] })).toEqual(refused('unreserved'))
    expect(written({ reserved: [{ id: '52', value: '1' }] })).toEqual(refused('reserved'))
    expect(written({ additional: { templates: [template('12')] } })).toEqual(refused('additional'))
    expect(written({ additional: { reserved: [{ id: '01', value: '1' }] } })).toEqual(refused('additional'))
    expect(written({ additional: { templates: [template('50', '')] } })).toEqual(refused('value-length'))
    expect(written({ additional: {} })).toEqual(refused('value-length'))
    expect(written({ name: '' })).toEqual(refused('value-length'))
    expect(written({ name: 'A\udc00' })).toEqual(refused('not-unicode'))
    expect(written({ reserved: [{ id: '6', value: '1' }] })).toEqual(refused('reserved'))
    const lame = { kind: 'template', id: '80', objects: [{ id: 'x', value: '1' }] }
    expect(written({ unreserved: [lame] })).toEqual(refused('no-object'))
  })
})

describe('whatever a code says', () => {
  it('is read as it was written, in the order that was asked', () => {
    always(
      fc.property(arbitraryQr, (qr) => {
        const built = buildMerchantQr(qr)
        if (!built.ok) throw new Error(built.error)
        expect(parseMerchantQr(built.value)).toEqual({ ok: true, value: qr })
      }),
      300,
    )
  })

  it('is not read at all once one letter was changed', () => {
    const characters = fc.integer({ min: 0x20, max: 0x7e }).map((point) => String.fromCharCode(point))
    always(
      fc.property(arbitraryQr, fc.nat(), characters, (qr, place, character) => {
        const built = buildMerchantQr(qr)
        if (!built.ok) throw new Error(built.error)
        const text = built.value
        const at = place % text.length
        // sixteen bits in a row are what this checksum always notices: a letter is eight
        fc.pre(text.charCodeAt(at) < 0x80 && text[at] !== character)
        const changed = text.slice(0, at) + character + text.slice(at + 1)
        expect(parseMerchantQr(changed).ok).toBe(false)
      }),
      500,
    )
  })

  it('throws nothing, even if it is no code', () => {
    const digits = fc.stringMatching(/^[0-9]{0,60}$/)
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      digits,
      fc.tuple(fc.constant('000201'), fc.string({ maxLength: 60 })).map((parts) => signed(parts.join(''))),
      fc
        .array(
          fc.tuple(
            fc.stringMatching(/^[0-9]{2}$/),
            fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
          ),
        )
        .map((objects) => signed(`000201${objectsOf(...objects.map((each) => each.join('=')))}`)),
    )
    always(
      fc.property(texts, (text) => {
        const read = parseMerchantQr(text)
        if (read.ok) expect(buildMerchantQr(read.value)).toEqual({ ok: true, value: text })
        else expect(MERCHANT_QR_REFUSALS).toContain(read.error)
      }),
      1000,
    )
  })
})
