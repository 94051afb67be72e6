// The QR code of one order of ours: what wallets read in it, and what is never put into one.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OrderForQr } from '@/domain/emv'
import { ORDER_QR_REFUSALS, OWN_ACCOUNT, orderInQr, orderQr, parseMerchantQr } from '@/domain/emv'
import { fen } from '@/domain/kernel'
import { always } from '../support/property'
import { codeWith, objectsOf } from './signed'

const ORDER: OrderForQr = {
  account: OWN_ACCOUNT,
  orderNumber: 'SG20260501000123',
  amount: fen(12_850),
  cap: fen(200_000),
  name: 'SCAN AND GO FUTIAN',
  city: 'SHENZHEN',
  local: { name: '扫码购福田店', city: '深圳' },
  store: 'sz-futian',
}
const textOf = (change: Partial<OrderForQr> = {}) => {
  const built = orderQr({ ...ORDER, ...change })
  if (!built.ok) throw new Error(built.error)
  return built.value
}
const read = (text: string) => {
  const parsed = parseMerchantQr(text)
  if (!parsed.ok) throw new Error(parsed.error)
  return parsed.value
}

describe('the code of an order', () => {
  it('asks once for exactly this amount, in yuan, for this store, in Latin letters and in Chinese', () => {
    expect(read(textOf({ terminal: 'DESK-2' }))).toEqual({
      initiation: 'dynamic',
      accounts: [
        {
          kind: 'template',
          id: '26',
          objects: [
            { id: '00', value: 'com.scanandgo' },
            { id: '01', value: 'SG20260501000123' },
          ],
        },
      ],
      category: '5411',
      currency: '156',
      amount: { kind: 'fen', fen: 12_850 },
      tip: null,
      country: 'CN',
      name: 'SCAN AND GO FUTIAN',
      city: 'SHENZHEN',
      postcode: null,
      additional: { bill: 'SG20260501000123', store: 'sz-futian', terminal: 'DESK-2' },
      local: { language: 'ZH', name: '扫码购福田店', city: '深圳' },
      unreserved: [],
      reserved: [],
      order: '01 26 52 53 54 58 59 60 62 64'.split(' '),
    })
  })

  it('is this text, to the letter', () => {
    // 26: 4 + 13 and 4 + 16; 62: 4 + 16 and 4 + 9; 64: 4 + 2, 4 + 6 and 4 + 2
    expect(textOf()).toMatch(
      /^00020101021226370013com\.scanandgo0116SG202605010001235204541153031565406128\.505802CN5918SCAN AND GO FUTIAN6008SHENZHEN62330116SG202605010001230309sz-futian64220002ZH0106扫码购福田店0202深圳6304[0-9A-F]{4}$/,
    )
  })

  it.each([
    [1, '54040.01'],
    [99, '54040.99'],
    [100, '54041.00'],
    [200_000, '54072000.00'],
  ])('writes %i fen as %s', (amount, object) => {
    expect(textOf({ amount: fen(amount) })).toContain(object)
  })

  it('keeps an order number too long for a bill in its account only', () => {
    const orderNumber = 'A'.repeat(32)
    const qr = read(textOf({ orderNumber }))
    expect(qr.additional).toEqual({ store: 'sz-futian' })
    expect(orderInQr(qr, OWN_ACCOUNT)).toMatchObject({ orderNumber })
    expect(read(textOf({ orderNumber: 'A'.repeat(25) })).additional).toMatchObject({ bill: 'A'.repeat(25) })
  })

  it('holds what the owner of the account finds the order by, where there is such a code', () => {
    const account = { id: '26', guid: 'cn.example.acquirer', code: '1C0123456789ABCDEFGHJK' }
    const qr = read(textOf({ account }))
    expect(orderInQr(qr, account)).toEqual({
      orderNumber: ORDER.orderNumber,
      amount: ORDER.amount,
      store: ORDER.store,
      terminal: null,
      code: account.code,
    })
  })

  it('goes to the account a store has elsewhere', () => {
    const account = { id: '51', guid: 'cn.example.acquirer' }
    const qr = read(textOf({ account }))
    expect(orderInQr(qr, account)).toMatchObject({ orderNumber: ORDER.orderNumber })
    expect(orderInQr(qr, OWN_ACCOUNT)).toBeNull()
    expect(orderInQr(qr, { ...account, id: '26' })).toBeNull()
    expect(orderInQr(qr, { ...account, guid: 'cn.example.other' })).toBeNull()
  })
})

describe('an order', () => {
  it.each([
    ['order-number', { orderNumber: 'SG123' }],
    ['order-number', { orderNumber: 'A'.repeat(33) }],
    ['order-number', { orderNumber: 'SG-2026-1' }],
    ['order-number', { orderNumber: 'SG2026订单' }],
    ['order-number', { orderNumber: 'SG2026\n' }],
    ['amount-too-small', { amount: fen(0) }],
    ['amount-too-small', { amount: fen(-100) }],
    ['amount-above-cap', { amount: fen(200_001) }],
    ['amount-above-cap', { amount: fen(100_000_000_000_000), cap: fen(100_000_000_000_000) }],
    ['account', { account: { id: '25', guid: 'cn.example' } }],
    ['account', { account: { id: '52', guid: 'cn.example' } }],
    ['account', { account: { id: '26', guid: 'not a domain' } }],
    ['account', { account: { id: '26', guid: 'A'.repeat(33) } }],
    ['account', { account: { id: '26', guid: 'cn.example', code: '' } }],
    ['account', { account: { id: '26', guid: 'cn.example', code: '码' } }],
    [
      'account',
      { account: { id: '26', guid: 'A'.repeat(32), code: 'A'.repeat(32) }, orderNumber: 'A'.repeat(32) },
    ],
    ['name', { name: '扫码购' }],
    ['name', { name: 'A'.repeat(26) }],
    ['name', { name: ' ' }],
    ['city', { city: '深圳' }],
    ['city', { city: 'A'.repeat(16) }],
    ['local-name', { local: { name: '', city: '深圳' } }],
    ['local-name', { local: { name: '店'.repeat(26), city: '深圳' } }],
    ['local-name', { local: { name: '店\ud842', city: '深圳' } }],
    ['local-city', { local: { name: '扫码购', city: '市'.repeat(16) } }],
    ['store', { store: '' }],
    ['store', { store: 'A'.repeat(26) }],
    ['terminal', { terminal: '' }],
  ] as const)('gets no code for its %s: %j', (error, change) => {
    expect(orderQr({ ...ORDER, ...change })).toEqual({ ok: false, error })
  })

  it('is refused or read back exactly, whatever its number and amount', () => {
    const numbers = fc.oneof(fc.stringMatching(/^[0-9A-Za-z_]{6,32}$/), fc.string({ maxLength: 40 }))
    always(
      fc.property(numbers, fc.integer({ min: -10, max: 200_010 }), (orderNumber, amount) => {
        const built = orderQr({ ...ORDER, orderNumber, amount: fen(amount) })
        if (!built.ok) {
          expect(ORDER_QR_REFUSALS).toContain(built.error)
          expect(amount < 1 || amount > 200_000 || !/^\w{6,32}$/.test(orderNumber)).toBe(true)
          return
        }
        const order = { orderNumber, amount, store: 'sz-futian', terminal: null, code: null }
        expect(orderInQr(read(built.value), OWN_ACCOUNT)).toEqual(order)
      }),
    )
  })
})

describe('somebody else’s code', () => {
  const own = (...more: string[]) =>
    codeWith(`26=${objectsOf('00=com.scanandgo', '01=SG20260501000123')}`, ...more)

  it.each([
    ['without an amount', own('01=12')],
    ['for many payments', own('01=11', '54=1.00')],
    ['in another currency', own('01=12', '53=840', '54=1.00')],
    ['without an order', codeWith('26=0013com.scanandgo', '01=12', '54=1.00')],
    ['of no account of ours', codeWith('01=12', '54=1.00')],
  ])('is no order of ours: %s', (_, text) => expect(orderInQr(read(text), OWN_ACCOUNT)).toBeNull())

  it('is one when it is', () => {
    expect(orderInQr(read(own('01=12', '54=1.00')), OWN_ACCOUNT)).toEqual({
      orderNumber: 'SG20260501000123',
      amount: 100,
      store: null,
      terminal: null,
      code: null,
    })
  })
})
