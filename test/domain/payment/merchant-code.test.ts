/** Which wallet can pay which code, row by row as it has been reported in public. */
import { describe, expect, it } from 'vitest'
import type { Accepts, Host, MerchantCode, TenderId, TenderOffer, WalletId } from '@/domain/payment'
import {
  canPay,
  HOSTS,
  MERCHANT_CODES,
  offerTender,
  PAYABLE,
  TENDERS,
  WALLETS,
  walletOf,
} from '@/domain/payment'

const payersOf = (code: MerchantCode) => WALLETS.filter((wallet) => canPay(wallet, code))
const EVERYTHING: Accepts = { tenders: TENDERS, codes: MERCHANT_CODES }
const without = (...codes: MerchantCode[]): Accepts => ({
  ...EVERYTHING,
  codes: MERCHANT_CODES.filter((code) => !codes.includes(code)),
})
const offered = (tender: TenderId, host: Host, accepts = EVERYTHING) => {
  const offer = offerTender(tender, host, accepts)
  return offer.kind === 'offered'
    ? `${offer.way} ${offer.code}${offer.isRouted ? ' routed' : ''}`
    : offer.reason
}

describe('a merchant’s code', () => {
  it.each<[string, MerchantCode, WalletId[]]>([
    [
      'of WeChat is paid by the three operators since May 2024, by banks and by UnionPay since June 2024',
      'wechat-native',
      ['wechat-pay', 'unionpay', 'china-mobile', 'china-telecom', 'china-unicom', 'bank'],
    ],
    [
      'of a WeChat mini program takes Cloud QuickPass since September 2021',
      'wechat-jsapi',
      ['wechat-pay', 'unionpay'],
    ],
    ['of Alipay is paid by Cloud QuickPass since October 2021', 'alipay-qr', ['alipay', 'unionpay']],
    [
      'of UnionPay is paid by Alipay since October 2021, and by bank apps',
      'unionpay-qr',
      ['alipay', 'unionpay', 'bank'],
    ],
    ['of the digital yuan is paid by its own wallet', 'e-cny-qr', ['e-cny']],
    [
      'of an acquirer is paid from WeChat, Alipay, UnionPay and its banks',
      'one-code',
      ['wechat-pay', 'alipay', 'unionpay', 'bank'],
    ],
  ])('%s', (_, code, payers) => {
    expect(payersOf(code)).toEqual(payers)
  })

  it('stands on one side of the wall that is left: Alipay pays no WeChat code, WeChat no Alipay code', () => {
    for (const code of ['wechat-jsapi', 'wechat-native'] as const) expect(PAYABLE.alipay[code]).toBe('no')
    for (const code of ['alipay-trade', 'alipay-qr'] as const) expect(PAYABLE['wechat-pay'][code]).toBe('no')
  })

  it('that nobody has said a wallet can pay is not called impossible, and not offered either', () => {
    expect(PAYABLE['china-mobile']['alipay-qr']).toBe('undocumented')
    expect(offered('china-mobile', 'browser', without('wechat-native'))).toBe('no-code')
  })
})

describe('a wallet at the cashier', () => {
  it.each<[TenderId, string, string, string]>([
    ['wechat-pay', 'within wechat-jsapi', 'qr wechat-native', 'qr wechat-native'],
    ['alipay', 'qr alipay-qr', 'within alipay-trade', 'qr alipay-qr'],
    ['unionpay', 'within wechat-jsapi routed', 'qr unionpay-qr', 'qr unionpay-qr'],
    ['china-mobile', 'qr wechat-native routed', 'qr wechat-native routed', 'qr wechat-native routed'],
    ['china-telecom', 'qr wechat-native routed', 'qr wechat-native routed', 'qr wechat-native routed'],
    ['china-unicom', 'qr wechat-native routed', 'qr wechat-native routed', 'qr wechat-native routed'],
    ['bank', 'qr unionpay-qr', 'qr unionpay-qr', 'qr unionpay-qr'],
    ['e-cny', 'qr e-cny-qr', 'qr e-cny-qr', 'qr e-cny-qr'],
    ['payer-code', 'payer-code null', 'payer-code null', 'payer-code null'],
    ['friend', 'share one-code', 'share one-code', 'share one-code'],
    ['till', 'till null', 'till null', 'till null'],
  ])('%s is asked in WeChat, in Alipay and in a browser each in its way', (tender, ...ways) => {
    expect(HOSTS.map((host) => offered(tender, host))).toEqual(ways)
  })

  it('is asked by another network’s code where the store has none of its own', () => {
    expect(offered('alipay', 'browser', without('alipay-qr', 'alipay-trade'))).toBe('qr unionpay-qr routed')
    expect(offered('wechat-pay', 'browser', without('wechat-native'))).toBe('qr one-code routed')
  })

  it('that no code of the store knows is not offered: the wall is named, and the ways round it', () => {
    const wechatOnly: Accepts = { tenders: TENDERS, codes: ['wechat-jsapi', 'wechat-native'] }
    expect(offerTender('alipay', 'wechat', wechatOnly)).toEqual({
      kind: 'not-offered',
      tender: 'alipay',
      reason: 'wall',
      instead: ['payer-code', 'friend', 'till'],
    } satisfies TenderOffer)
    expect(offered('e-cny', 'wechat', wechatOnly)).toBe('no-code')
  })

  it('that the store has no contract for is not taken, and the ways round are those the store does take', () => {
    const accepts: Accepts = { ...EVERYTHING, tenders: ['wechat-pay', 'till'] }
    expect(offerTender('e-cny', 'wechat', accepts)).toMatchObject({ reason: 'not-taken', instead: ['till'] })
  })

  it('is never asked by a code it cannot pay, whatever a store’s contracts are', () => {
    for (let i = 0; i < 2 ** MERCHANT_CODES.length; i++) {
      const codes = MERCHANT_CODES.filter((_, bit) => (i >> bit) & 1)
      for (const tender of TENDERS)
        for (const host of HOSTS) {
          const offer = offerTender(tender, host, { tenders: TENDERS, codes })
          const wallet = walletOf(tender)
          if (offer.kind === 'not-offered' || wallet === null || offer.code === null) continue
          expect(codes).toContain(offer.code)
          expect(canPay(wallet, offer.code)).toBe(true)
        }
    }
  })
})
