// The acquirer's adapter: UnionPay, the digital yuan, one code for several wallets.
import { createAcquirer } from '@mock/merchant/acquirer'
import { showPaymentCode } from '@mock/wallets/payment-code'
import { KEY_NAMES, SHOP_SETTINGS } from '@mock/wallets/settings'
import { describe, expect, it } from 'vitest'
import { orderInQr, parseMerchantQr } from '@/domain/emv'
import { crc16 } from '@/domain/emv/crc16'
import { fen, ZERO_FEN } from '@/domain/kernel'
import { codeOf, granted, openTown, orderOf } from '../support/town'

function desk(channel: 'unionpay' | 'e-cny' | 'one-code', settings = SHOP_SETTINGS) {
  const town = openTown(settings)
  const shop = createAcquirer(
    {
      merchant: 'M10001',
      channel,
      serial: 'A1',
      key: KEY_NAMES.acquirerMerchant,
      platformKeys: { P1: KEY_NAMES.acquirer },
      notifyUrl: 'https://shop.example/acquirer',
    },
    town.world.crypto,
  )
  const { world, send } = town
  const ask = (number: string, more: object = {}) => {
    const order = orderOf(number, more)
    return shop.readPrepay(world, order, send(shop.prepay(world, order)))
  }
  const standing = (number: string) =>
    granted(shop.readQuery(world, send(shop.query(world, number)), ZERO_FEN)).standing
  const close = (number: string) => shop.readClose(world, send(shop.close(world, number)))
  return { town, shop, ask, standing, close }
}

describe('the acquirer', () => {
  it('makes a UnionPay code of the form seen in public', () => {
    const { ask, town, standing } = desk('unionpay')
    const code = codeOf(granted(ask('SG0001')))
    expect(code).toMatch(/^https:\/\/qr\.95516\.com\/\d{8}\/\d+$/)
    expect(town.act(code, town.people.lin)).toEqual({ ok: false, error: 'wallet-cannot-pay-this' })
    expect(town.act(code, town.people.bo)).toEqual({ ok: true, value: 'success' })
    expect(standing('SG0001')).toBe('paid')
  })

  it('makes one code that several wallets pay, one of them', () => {
    const { ask, town } = desk('one-code')
    const code = codeOf(granted(ask('SG0001')))
    for (const who of [town.people.lin, town.people.mei, town.people.bo])
      expect(town.look(code, who).ok).toBe(true)
    expect(town.look(code, town.people.qi)).toEqual({ ok: false, error: 'wallet-cannot-pay-this' })
    expect(town.act(code, town.people.mei).ok).toBe(true)
    expect(town.act(code, town.people.lin)).toEqual({ ok: false, error: 'already-paid' })
  })

  it('writes the one code in the EMVCo form: who is paid, how much, for which order, and its own code inside', () => {
    const { ask, town } = desk('one-code')
    const text = codeOf(granted(ask('SG0001', { amount: fen(12_850) })))
    const qr = granted(parseMerchantQr(text))
    expect(qr).toMatchObject({
      initiation: 'dynamic',
      currency: '156',
      amount: { kind: 'fen', fen: 12_850 },
      country: 'CN',
      name: 'HEGU MARKET',
      local: { language: 'ZH', name: '禾谷会员店', city: '深圳' },
      additional: { bill: 'SG0001', store: 'M10001' },
    })
    const said = orderInQr(qr, { id: '26', guid: 'example.acquirer' })
    expect(said).toMatchObject({ orderNumber: 'SG0001', amount: 12_850 })
    expect(granted(town.look(text, town.people.lin))).toMatchObject({
      merchantName: '禾谷会员店',
      amount: 12_850,
      outTradeNo: 'SG0001',
    })
    expect(town.act(said?.code ?? '', town.people.bo), 'the code inside is the same').toEqual({
      ok: true,
      value: 'success',
    })
    expect(town.act(text, town.people.lin)).toEqual({ ok: false, error: 'already-paid' })
  })

  it('knows no code that names another amount, another order or another account than it was made for', () => {
    const { ask, town } = desk('one-code')
    const text = codeOf(granted(ask('SG0001', { amount: fen(12_850) })))
    ask('SG0002')
    const forged = (from: string, to: string) => {
      expect(text).toContain(from)
      const body = text.split(from).join(to).slice(0, -4)
      return `${body}${crc16(body)}`
    }
    for (const code of [
      forged('5406128.50', '5406128.49'),
      forged('SG0001', 'SG0002'),
      forged('example.acquirer', 'example.somebody'),
      forged('HEGU MARKET', 'HEGU MARKET').slice(0, -1),
    ])
      expect(town.act(code, town.people.lin)).toEqual({ ok: false, error: 'unknown-code' })
    expect(town.act(text, town.people.lin)).toEqual({ ok: true, value: 'success' })
  })

  it('takes digital yuan, as a code and from a payment code, unless it is switched off', () => {
    const { ask, town, standing } = desk('e-cny')
    expect(town.act(codeOf(granted(ask('SG0001'))), town.people.qi).ok).toBe(true)
    const digits = showPaymentCode(town.world, town.people.qi)
    expect(digits).toMatch(/^01\d{17}$/)
    expect(granted(ask('SG0002', { how: { kind: 'payment-code', digits } })).kind).toBe('charged')
    expect(standing('SG0002')).toBe('paid')
    const off = { ...SHOP_SETTINGS, acquirer: { ...SHOP_SETTINGS.acquirer, takesECny: false } }
    expect(desk('e-cny', off).ask('SG0001')).toEqual({ ok: false, error: 'not-allowed' })
  })

  it('waits for a password, and knows its refusals', () => {
    const { ask, town, standing, close } = desk('unionpay')
    const digits = showPaymentCode(town.world, town.people.bo)
    const how = { kind: 'payment-code' as const, digits }
    expect(granted(ask('SG0001', { how, amount: fen(100_001) })).kind).toBe('awaiting-payer')
    expect(standing('SG0001')).toBe('awaiting-payer')
    expect(ask('SG0002', { how })).toEqual({ ok: false, error: 'code-invalid' })
    expect(close('SG0009')).toEqual({ ok: false, error: 'order-unknown' })
    expect(ask('SG')).toEqual({ ok: false, error: 'bad-request' })
  })

  it('closes an unpaid order, not a paid one, and takes no number twice', () => {
    const { ask, town, close, standing } = desk('unionpay')
    const code = codeOf(granted(ask('SG0001')))
    expect(ask('SG0001', { amount: fen(1) })).toEqual({ ok: false, error: 'number-used' })
    expect([close('SG0001').ok, close('SG0001').ok, standing('SG0001')]).toEqual([true, true, 'closed'])
    expect(ask('SG0001')).toEqual({ ok: false, error: 'order-closed' })
    expect(town.act(code, town.people.bo)).toEqual({ ok: false, error: 'closed' })
    town.act(codeOf(granted(ask('SG0002'))), town.people.bo)
    expect(close('SG0002')).toEqual({ ok: false, error: 'order-paid' })
    expect(ask('SG0002')).toEqual({ ok: false, error: 'order-paid' })
  })

  it('T16 refunds what was paid, once and no more', () => {
    const { ask, town, shop } = desk('unionpay')
    const { world, send } = town
    town.act(codeOf(granted(ask('SG0001'))), town.people.bo)
    const refund = (refundNo: string, amount: number) => {
      const it = { outTradeNo: 'SG0001', refundNo, amount: fen(amount), paid: fen(1990), reason: '' }
      return shop.readRefund(world, send(shop.refund(world, it)), it)
    }
    expect(granted(refund('R1', 1000)).status).toBe('processing')
    town.wait(3)
    expect(granted(refund('R1', 1000)).status).toBe('done')
    expect(refund('R1', 999)).toEqual({ ok: false, error: 'bad-request' })
    expect(refund('R2', 991)).toEqual({ ok: false, error: 'refund-refused' })
    expect(granted(refund('R2', 990)).status).toBe('processing')
    const asked = shop.queryRefund(world, { outTradeNo: 'SG0001', refundNo: 'R9' })
    expect(shop.readRefundQuery(world, send(asked))).toEqual({ ok: false, error: 'refund-unknown' })
  })

  it('believes no request twice, and none that was changed', () => {
    const { shop, town } = desk('unionpay')
    const good = shop.prepay(town.world, orderOf('SG0001'))
    expect(town.send({ ...good, body: good.body.replace('1990', '1') }).status).toBe(401)
    expect([town.send(good).status, town.send(good).status]).toEqual([200, 401])
  })
})
