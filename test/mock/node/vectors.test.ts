// Public test vectors: what others signed and encrypted is read by our code, and the other way round.
import { createPrivateKey, createPublicKey } from 'node:crypto'
import { readAlipayNotice } from '@mock/merchant/alipay-notice'
import { signPayment } from '@mock/merchant/wechat-pay'
import { createNodeCrypto } from '@mock/node/crypto'
import { OF_NOTICE, signedText } from '@mock/wire/alipay-signing'
import { formOf } from '@mock/wire/form'
import { isFresh, lines } from '@mock/wire/wechat-signing'
import { describe, expect, it } from 'vitest'
import { millis } from '@/domain/kernel'
import alipay from './vectors/alipay.json'
import wechat from './vectors/wechat.json'

const { notice, sealed, signed } = wechat
const cryptoWith = (secret: string) =>
  createNodeCrypto({
    keys: {
      platform: { publicKey: createPublicKey(notice.certificate) },
      own: { publicKey: createPublicKey(signed.privateKey), privateKey: createPrivateKey(signed.privateKey) },
      alipay: { publicKey: createPublicKey(alipay.publicKey) },
    },
    secrets: { api: secret },
  })

describe('WeChat Pay', () => {
  it('a notification of its own SDK is genuine and opens to the same text', () => {
    const crypto = cryptoWith(notice.secret)
    const text = lines(notice.timestamp, notice.nonce, notice.body)
    expect(crypto.verify('platform', text, notice.signature)).toBe(true)
    const { resource } = JSON.parse(notice.body)
    const how = { secret: 'api', nonce: resource.nonce, associated: resource.associated_data }
    expect(crypto.open(how, resource.ciphertext)).toBe(notice.plaintext)
  })

  it.each([
    ['a byte of the body', (text: string) => text.replace('签约成功', '签约成公'), (s: string) => s],
    ['the signature', (text: string) => text, (s: string) => s.replace('tJH', 'tJI')],
    ['the time', (text: string) => text.replace('1624523846', '1624523847'), (s: string) => s],
  ])('is not genuine with %s changed', (_, change, sign) => {
    const text = change(lines(notice.timestamp, notice.nonce, notice.body))
    expect(cryptoWith(notice.secret).verify('platform', text, sign(notice.signature))).toBe(false)
  })

  it('reads the sealed text of its own SDK, and no changed one', () => {
    const crypto = cryptoWith(sealed.secret)
    const how = { secret: 'api', nonce: sealed.nonce, associated: sealed.associated }
    expect(crypto.open(how, sealed.ciphertext)).toBe(sealed.plaintext)
    expect(crypto.open({ ...how, associated: 'transaction' }, sealed.ciphertext)).toBeNull()
    expect(crypto.open(how, sealed.ciphertext.slice(0, -4)), 'a tag cut short').toBeNull()
    expect(crypto.open(how, 'AAAA')).toBeNull()
  })

  it('seals with 256 bits as any other implementation does', () => {
    const crypto = cryptoWith('0123456789abcdef0123456789ABCDEF')
    const how = { secret: 'api', nonce: 'abcdefghijkl', associated: 'transaction' }
    const text =
      '{"out_trade_no":"SG20260101000001","trade_state":"SUCCESS","amount":{"total":1990,"currency":"CNY"}}'
    const known =
      'YOZ0/AYhCiKPoeP4ZKU2lztNC+Xx0jJ1QcD0HkIvxvv5DoqmSFHV8S4PQPryl9WJzErAS671mtCtTSE7XAsYuBmdIZvwWLN8OQ+ruTTDNJ3PJNEIU6q9MkGp0O5srxiQ8SvH4Wn8Wq8dKHwZ2h0ViUhOAdE='
    expect(crypto.seal(how, text)).toBe(known)
    expect(crypto.open(how, known)).toBe(text)
  })

  it('signs a request in the lines its SDK signs', () => {
    expect(lines('GET', '/v3/certificates', '1624523846', 'A1B2C3D4E5F6G7', '')).toBe(
      'GET\n/v3/certificates\n1624523846\nA1B2C3D4E5F6G7\n\n',
    )
  })

  it('signs as its SDK does with the same key', () => {
    expect(cryptoWith('').sign('own', signed.text)).toBe(signed.signature)
  })

  it('signs the payment of a mini program over the four lines of the documented sample', () => {
    const crypto = cryptoWith('')
    const sample = { appid: 'wx8888888888888888', nonceStr: '5K8264ILTKCH16CQ2502SI8ZNMTM67VS' }
    const payment = signPayment(
      { appid: sample.appid, key: 'own' },
      crypto,
      { now: millis(1_414_561_699_000), newId: () => sample.nonceStr },
      'wx201410272009395522657a690389285100',
    )
    expect(payment).toMatchObject({
      timeStamp: '1414561699',
      nonceStr: sample.nonceStr,
      package: 'prepay_id=wx201410272009395522657a690389285100',
      signType: 'RSA',
    })
    const text =
      'wx8888888888888888\n1414561699\n5K8264ILTKCH16CQ2502SI8ZNMTM67VS\nprepay_id=wx201410272009395522657a690389285100\n'
    expect(crypto.verify('own', text, payment.paySign)).toBe(true)
  })

  it.each([
    [0, true],
    [300, true],
    [-300, true],
    [301, false],
    [-301, false],
  ])('with clocks %s seconds apart: believed %s', (apart, isBelieved) => {
    expect(isFresh(String(1_624_523_846 + apart), 1_624_523_846_999)).toBe(isBelieved)
  })
})

describe('Alipay', () => {
  const genuineAt = millis(Date.parse('2019-08-15T15:56:30+08:00'))
  const shop = {
    appId: alipay.genuine.app_id,
    sellerId: alipay.genuine.seller_id,
    key: 'own',
    platformKey: 'alipay',
    notifyUrl: 'https://shop.example/alipay',
  }
  const read = (fields: Record<string, string>) =>
    readAlipayNotice(shop, cryptoWith(''), genuineAt, {
      method: 'POST',
      path: '/alipay',
      headers: {},
      body: formOf(fields),
    })

  it('a genuine notification is genuine, and one that does not fit its signature is not', () => {
    const check = ({ sign, ...fields }: Record<string, string>) =>
      cryptoWith('').verify('alipay', signedText(fields, OF_NOTICE), sign ?? '')
    expect(check(alipay.genuine)).toBe(true)
    expect(check(alipay.forged)).toBe(false)
    expect(check({ ...alipay.genuine, total_amount: '0.11' })).toBe(false)
  })

  it('and this shop goes through every check up to the number, which is none of its own', () => {
    expect(read(alipay.genuine)).toEqual({ ok: false, error: 'bad-number' })
    expect(read({ ...alipay.genuine, total_amount: '0.11' })).toEqual({ ok: false, error: 'bad-signature' })
    expect(read(alipay.forged)).toEqual({ ok: false, error: 'bad-signature' })
  })
})
