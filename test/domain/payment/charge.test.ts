// Which of a store's contracts takes a payment code, and whose it may be.
import { describe, expect, it } from 'vitest'
import type { MerchantCode } from '@/domain/payment'
import {
  CHARGED_WALLETS,
  contractFor,
  isOpenCharge,
  MERCHANT_CODES,
  mayBeShownBy,
  WALLETS,
  walletCharged,
} from '@/domain/payment'

describe('a payment code', () => {
  it.each([
    ['every contract', MERCHANT_CODES, ['wechat-native', 'alipay-qr', 'unionpay-qr', 'e-cny-qr']],
    ['WeChat’s cashier alone', ['wechat-jsapi'], ['wechat-jsapi', null, null, null]],
    ['one code for all', ['one-code'], [null, null, null, null]],
    ['none', [], [null, null, null, null]],
  ] as const)('is charged by a store with %s through that of its own network', (_, codes, wanted) => {
    expect(CHARGED_WALLETS.map((wallet) => contractFor(wallet, codes as readonly MerchantCode[]))).toEqual(
      wanted,
    )
  })

  it('of every wallet belongs to one network, and names its wallet where there is no other', () => {
    for (const wallet of WALLETS)
      expect(
        CHARGED_WALLETS.filter((charged) => mayBeShownBy(charged, wallet)),
        wallet,
      ).toHaveLength(1)
    expect(CHARGED_WALLETS.map(walletCharged)).toEqual(['wechat-pay', 'alipay', null, 'e-cny'])
  })

  it('is open while it is asked for, and while the payer types', () => {
    const open = (['asking', 'password', 'ended'] as const).filter((kind) =>
      isOpenCharge({ paymentId: 'p' as never, wallet: 'alipay', state: { kind } }),
    )
    expect(open).toEqual(['asking', 'password'])
  })
})
