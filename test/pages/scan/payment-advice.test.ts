// What a shopper is told who scanned a code that moves money: whose it is, that it stays covered, and where one pays.
import { describe, expect, it } from 'vitest'
import { readPaymentCode } from '@/domain/code'
import { sheetFor } from '@/pages/scan/sheet-state'
import { catalogueOf } from '@/ui/messages/catalogue'

function told(text: string, language: 'zh' | 'en') {
  const whose = readPaymentCode(text)
  if (!whose) throw new Error('no payment code')
  const outcome = { kind: 'other-code', code: { kind: 'payment-code', whose } } as const
  return sheetFor(outcome, catalogueOf(language), language, text)
}

describe('a payment code over the camera', () => {
  it('of a shopper’s wallet is to be kept covered', () => {
    expect(told('134567890123456789', 'zh')).toEqual({
      kind: 'answer',
      advice: {
        title: '这是微信支付的付款码，请遮好',
        advice: '别人扫到它就能扣您的钱，我们没有保存它。要付款，请到购物车点“去结算”。',
      },
      product: null,
      unknown: null,
      retype: '',
    })
    expect(told('134567890123456789', 'en')).toMatchObject({
      advice: {
        title: 'This is a WeChat Pay payment code: keep it covered',
        advice: expect.stringContaining('To pay, open your basket and check out.'),
      },
    })
  })

  it.each([
    ['2812345678901234', '支付宝的付款码', 'an Alipay payment code'],
    ['6212345678901234567', '云闪付的付款码', 'a UnionPay payment code'],
    ['0112345678901234567', '数字人民币付款码', 'an e-CNY payment code'],
    ['hQVDUFYwMWEGTwSgAAAD', '银行卡付款码', 'a bank card payment code'],
    ['weixin://wxpay/bizpayurl?pr=abc', '微信支付的收款码', 'a WeChat Pay code to pay somebody'],
    ['wxp://f2f0abc', '微信个人收款码', 'a personal WeChat code to pay somebody'],
    ['https://qr.alipay.com/abc', '支付宝的收款码', 'an Alipay code to pay somebody'],
    ['https://qr.95516.com/00010000/1', '云闪付的收款码', 'a UnionPay code to pay somebody'],
    ['00020101021126380014A000000000-X', '商家收款码', 'a merchant’s code to pay somebody'],
  ])('says whose it is, and repeats nothing of it: %s', (text, zh, en) => {
    for (const [language, words] of [
      ['zh', zh],
      ['en', en],
    ] as const) {
      const said = JSON.stringify(told(text, language))
      expect(said).toContain(words)
      expect(said).not.toContain(text)
    }
  })
})
