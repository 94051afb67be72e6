/** How a payer is asked for an attempt, and the way back from what a wallet has read to the attempt. */
import type { Millis } from '@/domain/kernel'
import { minutes } from '@/domain/kernel'
import type { Invocation, MerchantCode } from '@/domain/payment'
import type { MockState, PaymentRecord } from '../backend/state'

/** How the text of each network's code begins; the attempt's id follows. */
const BEGINS: { readonly [Code in MerchantCode]: string } = {
  'wechat-jsapi': 'prepay_id=',
  'wechat-native': 'weixin://wxpay/bizpayurl?pr=',
  'alipay-trade': '',
  'alipay-qr': 'https://qr.alipay.com/',
  'unionpay-qr': 'https://qr.95516.com/00010000/',
  'e-cny-qr': 'https://e-cny.example/pay/',
  'one-code': 'https://one-code.example/pay/',
}
/** A code that is shown lives this long. */
const GOOD_FOR = minutes(120)

export function invocationOf({ id, code, way, startedAt }: PaymentRecord): Invocation {
  if (way === 'till') return { kind: 'till', payloads: [id] }
  if (way === 'payer-code' || code === null) return { kind: 'payer-code' }
  const text = BEGINS[code] + id
  if (code === 'wechat-jsapi')
    return {
      kind: 'wechat-jsapi',
      timeStamp: String(Math.floor(startedAt / 1000)),
      nonceStr: id,
      package: text,
      signType: 'RSA',
      paySign: 'unsigned',
    }
  if (code === 'alipay-trade') return { kind: 'alipay-trade', tradeNo: text }
  return { kind: 'qr', code, payload: text, expiresAt: (startedAt + GOOD_FOR) as Millis }
}

/** The attempt a wallet was asked about by this text. */
export function attemptBehind({ payments }: MockState, text: string): PaymentRecord | undefined {
  return Object.values(payments).find(({ id, code }) => code !== null && text === BEGINS[code] + id)
}
