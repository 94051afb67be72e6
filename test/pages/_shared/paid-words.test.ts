// The receipt says what was paid into and by whom, and a refund says whose it is; for every way to pay.
import { describe, expect, it } from 'vitest'
import type { Millis } from '@/domain/kernel'
import type { Order } from '@/domain/order'
import { TENDERS } from '@/domain/payment'
import { paidWords, refundWords } from '@/pages/_shared/paid-words'
import { catalogueOf } from '@/ui/messages/catalogue'

const zh = catalogueOf('zh')
type Paid = NonNullable<Order['paid']>
const paid = (facts: Partial<Paid>): Paid => ({
  at: 0 as Millis,
  tender: 'wechat-pay',
  wallet: null,
  code: null,
  ...facts,
})

describe('a receipt', () => {
  it.each<[Partial<Paid>, string, string]>([
    [{ tender: 'wechat-pay', wallet: 'wechat-pay', code: 'wechat-jsapi' }, '微信支付', '微信支付'],
    [{ tender: 'unionpay', wallet: 'unionpay', code: 'wechat-jsapi' }, '云闪付', '云闪付'],
    [
      { tender: 'china-mobile', wallet: 'china-mobile', code: 'wechat-native' },
      '微信收款码，由和包支付付',
      '和包支付',
    ],
    [{ tender: 'wechat-pay', wallet: 'bank', code: 'wechat-native' }, '微信收款码，由银行 App付', '银行 App'],
    [{ tender: 'friend', wallet: 'alipay', code: 'one-code' }, '朋友用支付宝付的', '朋友的支付宝'],
    [{ tender: 'friend' }, '朋友付的', '朋友的钱包'],
    [{ tender: 'payer-code', wallet: 'e-cny' }, '店员扫了数字人民币的付款码', '数字人民币'],
    [{ tender: 'payer-code' }, '店员扫了付款码', '您的钱包'],
    [{ tender: 'till' }, '在收银台付的', '收银台'],
    // saved before anything but the wallet was kept
    [{ tender: 'china-telecom', wallet: 'china-telecom' }, '翼支付', '翼支付'],
  ])('of %o says %s, and a refund goes to %s', (facts, how, to) => {
    expect(paidWords(paid(facts), zh)).toBe(how)
    expect(refundWords(paid(facts), zh)).toBe(to)
  })

  it('has words for every way to pay in both languages', () => {
    for (const words of [zh, catalogueOf('en')])
      for (const tender of TENDERS) {
        expect(paidWords(paid({ tender }), words)).not.toBe('')
        expect(refundWords(paid({ tender }), words)).not.toBe('')
      }
  })
})
