// What the shop believes: signed replies only, in words it knows; and content that has one meaning.

import { alipayStanding, wechatStanding } from '@mock/merchant/standing'
import { readWechatNotice } from '@mock/merchant/wechat-notice'
import { addFault } from '@mock/wallets/faults'
import { noNonces } from '@mock/wire/nonce-book'
import { lines, stampHeaders } from '@mock/wire/wechat-signing'
import { describe, expect, it } from 'vitest'
import { fen, ZERO_FEN } from '@/domain/kernel'
import { rawWechat } from '../support/raw-wechat'
import { codeOf, openTown, orderOf, prepay } from '../support/town'

const NETWORKS = ['wechat', 'alipay', 'acquirer'] as const
const PAYER = { wechat: 'lin', alipay: 'mei', acquirer: 'bo' } as const

describe.each(NETWORKS)('a reply of %s', (network) => {
  const unpaid = () => {
    const town = openTown()
    const code = codeOf(prepay(town, network, orderOf('SG0001')))
    return { town, code, shop: town.shop(network) }
  }

  it('that was changed on its way says nothing', () => {
    const { town, code, shop } = unpaid()
    town.act(code, town.people[PAYER[network]])
    const reply = town.send(shop.query(town.world, 'SG0001'))
    expect(shop.readQuery(town.world, reply, ZERO_FEN).ok).toBe(true)
    const forged = { ...reply, body: reply.body.replace('19', '18') }
    expect(shop.readQuery(town.world, forged, ZERO_FEN)).toEqual({ ok: false, error: 'not-genuine' })
    expect(shop.readQuery(town.world, { ...reply, headers: {}, body: '{}' }, ZERO_FEN)).toEqual({
      ok: false,
      error: 'not-genuine',
    })
  })

  it('of a broken server means nothing is known, whether or not the work was done', () => {
    const { town, shop } = unpaid()
    for (const kind of ['system-error', 'system-error-after-work'] as const) {
      addFault(town.world.state, { kind, network })
      const reply = town.send(shop.close(town.world, 'SG0001'))
      expect(shop.readClose(town.world, reply)).toEqual({ ok: false, error: 'no-answer' })
    }
    const gateway = { status: 502, headers: {}, body: '<html>' }
    expect(shop.readQuery(town.world, gateway, ZERO_FEN)).toEqual({ ok: false, error: 'no-answer' })
  })

  it('about an order that is not there says so', () => {
    const { town, shop } = unpaid()
    const reply = town.send(shop.query(town.world, 'SG0009'))
    expect(shop.readQuery(town.world, reply, ZERO_FEN)).toEqual({ ok: false, error: 'order-unknown' })
  })

  it('F37 F38 to a close: a payment may win; a close whose reply was lost is closed again', () => {
    const { town, code, shop } = unpaid()
    if (network === 'alipay') town.look(code, town.people.mei)
    const close = () => shop.readClose(town.world, town.send(shop.close(town.world, 'SG0001')))
    expect(close()).toEqual({ ok: true, value: 'closed' })
    expect(close()).toEqual({ ok: true, value: 'closed' })
    const other = unpaid()
    other.town.act(other.code, other.town.people[PAYER[network]])
    expect(
      other.shop.readClose(other.town.world, other.town.send(other.shop.close(other.town.world, 'SG0001'))),
    ).toEqual({
      ok: false,
      error: 'order-paid',
    })
  })
})

describe('cancelling', () => {
  it('kills an Alipay code nobody has scanned, which closing cannot', () => {
    const town = openTown()
    const shop = town.shop('alipay')
    const code = codeOf(prepay(town, 'alipay', orderOf('SG0001')))
    expect(shop.readClose(town.world, town.send(shop.close(town.world, 'SG0001')))).toEqual({
      ok: false,
      error: 'order-unknown',
    })
    const cancel = () => shop.readCancel(town.world, town.send(shop.cancel(town.world, 'SG0001')))
    expect(cancel()).toEqual({ ok: true, value: 'closed' })
    expect(town.act(code, town.people.mei)).toEqual({ ok: false, error: 'closed' })
  })

  it('is for payment codes at WeChat, and not offered by the acquirer', () => {
    const town = openTown()
    prepay(town, 'wechat', orderOf('SG0001'))
    const shop = town.shop('wechat')
    expect(shop.readCancel(town.world, town.send(shop.cancel(town.world, 'SG0001'))).ok).toBe(false)
    expect(town.shop('acquirer').cancel(town.world, 'SG0001')).toBeNull()
  })
})

describe('one word of ours', () => {
  const of = (amount: number, refunded: number) => ({ amount: fen(amount), refunded: fen(refunded) })

  it.each([
    ['NOTPAY', 0, 'unpaid'],
    ['USERPAYING', 0, 'awaiting-payer'],
    ['SUCCESS', 0, 'paid'],
    ['REFUND', 1, 'partly-refunded'],
    ['REFUND', 1990, 'refunded'],
    ['CLOSED', 0, 'closed'],
    ['PAYERROR', 0, 'failed'],
    ['REVOKED', 0, 'reversed'],
    ['SOMETHING_NEW', 0, 'unknown'],
  ])('WeChat’s %s with %i given back: %s', (word, refunded, standing) => {
    expect(wechatStanding(word, of(1990, refunded))).toBe(standing)
  })

  it.each([
    ['WAIT_BUYER_PAY', false, 0, 'unpaid'],
    ['TRADE_SUCCESS', true, 0, 'paid'],
    ['TRADE_SUCCESS', true, 1, 'partly-refunded'],
    ['TRADE_FINISHED', true, 0, 'paid'],
    ['TRADE_CLOSED', false, 0, 'closed'],
    ['TRADE_CLOSED', true, 0, 'refunded'],
    ['TRADE_CLOSED', false, 1990, 'refunded'],
    ['SOMETHING_NEW', false, 0, 'unknown'],
  ])('Alipay’s %s (paid: %s) with %i given back: %s', (word, wasPaid, refunded, standing) => {
    expect(alipayStanding(word, { ...of(1990, refunded), wasPaid })).toBe(standing)
  })
})

describe('a notification that is signed and sealed as it should be', () => {
  const town = openTown()
  const { world } = town
  const { shop } = rawWechat(town)
  const platformKeys = { [world.settings.wechat.serial]: world.settings.wechat.key }
  const content = {
    mchid: shop.mchid,
    appid: shop.appid,
    out_trade_no: 'SG0001',
    trade_state: 'SUCCESS',
    transaction_id: '42',
    success_time: '2026-01-10T10:00:00+08:00',
    amount: { total: 1990, currency: 'CNY' },
  }
  const read = (sealed: string, event = 'TRANSACTION.SUCCESS', change: object = {}) => {
    const how = { secret: shop.secret, nonce: 'abcdefghijkl', associated: 'transaction' }
    const resource = {
      algorithm: 'AEAD_AES_256_GCM',
      ciphertext: world.crypto.seal(how, sealed),
      nonce: how.nonce,
      associated_data: how.associated,
      ...change,
    }
    const body = JSON.stringify({ id: 'N1', event_type: event, resource })
    const [timestamp, nonce] = [String(world.now / 1000), world.newId('')]
    const signature = world.crypto.sign(world.settings.wechat.key, lines(timestamp, nonce, body))
    const headers = stampHeaders({ serial: world.settings.wechat.serial, timestamp, nonce, signature })
    const result = readWechatNotice(
      { ...shop, platformKeys },
      world.crypto,
      world.now,
      { method: 'POST', path: '/', headers, body },
      noNonces(),
    )
    return result.ok ? 'taken' : result.error
  }
  const text = JSON.stringify(content)

  it('is taken', () => {
    expect(read(text)).toBe('taken')
  })

  it.each<[string, string, string]>([
    ['T11 a key twice', text.replace('"total":1990', '"total":1990,"total":1'), 'unreadable'],
    ['T11 a huge number', text.replace('1990', '9007199254740993'), 'unreadable'],
    ['T11 a key of a prototype', text.replace('{"mchid"', '{"__proto__":{},"mchid"'), 'unreadable'],
    ['no JSON', 'paid!', 'unreadable'],
    ['another merchant', text.replace(shop.mchid, '1900000110'), 'other-merchant'],
    ['another app', text.replace(shop.appid, 'wx1'), 'other-app'],
    ['a number we never give', text.replace('SG0001', 'SG-1|*'), 'bad-number'],
    ['dollars', text.replace('CNY', 'USD'), 'wrong-currency'],
    ['an amount that is a text', text.replace('1990', '"1990"'), 'not-understood'],
    ['less than nothing', text.replace('1990', '-1990'), 'not-understood'],
    ['no payment', text.replace('SUCCESS', 'NOTPAY'), 'not-understood'],
    ['no number of the network', text.replace('"42"', '""'), 'not-understood'],
  ])('with %s is refused', (_, sealed, why) => {
    expect(read(sealed)).toBe(why)
  })

  it('with another event, another cipher or another nonce is refused', () => {
    expect(read(text, 'TRANSACTION.GIFT')).toBe('not-understood')
    expect(read(text, 'TRANSACTION.SUCCESS', { algorithm: 'none' })).toBe('not-decryptable')
    expect(read(text, 'TRANSACTION.SUCCESS', { nonce: 'abcdefghijkm' })).toBe('not-decryptable')
    expect(read(text, 'TRANSACTION.SUCCESS', { associated_data: 'refund' })).toBe('not-decryptable')
    expect(read(text, 'TRANSACTION.SUCCESS', { ciphertext: 'AAAA' })).toBe('not-decryptable')
  })

  it('is not taken without its signature', () => {
    const none = { method: 'POST' as const, path: '/', headers: {}, body: '{}' }
    expect(readWechatNotice({ ...shop, platformKeys }, world.crypto, world.now, none, noNonces())).toEqual({
      ok: false,
      error: 'unsigned',
    })
  })
})
