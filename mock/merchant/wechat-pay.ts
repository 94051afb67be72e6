/** WeChat Pay API v3 from the shop's side. */
import type { Result } from '@/domain/kernel'
import { err, millis, minutes, ok } from '@/domain/kernel'
import { textAt } from '../wire/fields'
import { rfc3339 } from '../wire/times'
import { lines } from '../wire/wechat-signing'
import type { WireCrypto, WireReply } from '../wire/wire'
import type { Acquirer, Failure, PaymentAsk, Prepaid, Sender } from './port'
import type { WechatShop } from './wechat-call'
import { readWechatReply, wechatRequest } from './wechat-call'
import { readWechatNotice } from './wechat-notice'
import { refundReport, tradeReport } from './wechat-reports'

const ORDERS = '/v3/pay/transactions'
const REFUNDS = '/v3/refund/domestic/refunds'
/** A code lives this long, whatever the order does. */
const CODE_LIFE = minutes(120)
const SCENE = { 'in-app': 'jsapi', code: 'native', 'payment-code': 'codepay' } as const

const TAKEN: WireReply = { status: 204, headers: {}, body: '' }
const REFUSED: WireReply = {
  status: 401,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ code: 'FAIL', message: '失败' }),
}

export function createWechatPay(shop: WechatShop, crypto: WireCrypto): Acquirer {
  const { mchid, appid, notifyUrl } = shop
  const request = (sender: Sender, method: 'GET' | 'POST', path: string, content?: object) =>
    wechatRequest(shop, crypto, sender, { method, path, content })
  const read = (sender: Sender, reply: WireReply, refused?: Failure) =>
    readWechatReply(shop, crypto, sender, reply, refused)

  return {
    prepay(sender, { outTradeNo, amount, description, expiresAt, how }) {
      return request(sender, 'POST', `${ORDERS}/${SCENE[how.kind]}`, {
        appid,
        mchid,
        description: description.slice(0, 127),
        out_trade_no: outTradeNo,
        notify_url: notifyUrl,
        time_expire: rfc3339(expiresAt),
        amount: { total: amount, currency: 'CNY' },
        ...(how.kind === 'in-app' && { payer: { openid: how.payer } }),
        ...(how.kind === 'payment-code' && { payer: { auth_code: how.digits } }),
      })
    },
    readPrepay(sender, ask, reply) {
      const said = read(sender, reply)
      return said.ok ? prepaid(shop, crypto, sender, ask, reply.status, said.value) : said
    },
    query: (sender, outTradeNo) =>
      request(sender, 'GET', `${ORDERS}/out-trade-no/${outTradeNo}?mchid=${mchid}`),
    readQuery(sender, reply, refunded) {
      const said = read(sender, reply)
      if (!said.ok) return said
      const report = tradeReport(said.value, refunded)
      return report ? ok(report) : err('not-genuine')
    },
    close: (sender, outTradeNo) =>
      request(sender, 'POST', `${ORDERS}/out-trade-no/${outTradeNo}/close`, { mchid }),
    readClose(sender, reply) {
      const said = read(sender, reply)
      return said.ok ? ok('closed') : said
    },
    cancel: (sender, outTradeNo) =>
      request(sender, 'POST', `${ORDERS}/out-trade-no/${outTradeNo}/reverse`, { appid, mchid }),
    readCancel(sender, reply) {
      const said = read(sender, reply)
      return said.ok ? ok('ended') : said
    },
    refund: (sender, { outTradeNo, refundNo, amount, paid, reason }) =>
      request(sender, 'POST', REFUNDS, {
        out_trade_no: outTradeNo,
        out_refund_no: refundNo,
        reason: reason.slice(0, 80),
        notify_url: notifyUrl,
        amount: { refund: amount, total: paid, currency: 'CNY' },
      }),
    readRefund: (sender, reply) => readRefund(read(sender, reply, 'refund-refused')),
    queryRefund: (sender, { refundNo }) => request(sender, 'GET', `${REFUNDS}/${refundNo}`),
    readRefundQuery: (sender, reply) => readRefund(read(sender, reply)),
    readNotice: ({ now }, message, nonces) => readWechatNotice(shop, crypto, now, message, nonces),
    answerNotice: (outcome) => (outcome === 'taken' ? TAKEN : REFUSED),
  }
}

type Said = ReturnType<typeof readWechatReply>

function readRefund(said: Said) {
  if (!said.ok) return said
  const report = refundReport(said.value, 'status')
  return report ? ok(report) : err('not-genuine')
}

function prepaid(
  shop: WechatShop,
  crypto: WireCrypto,
  sender: Sender,
  { how }: PaymentAsk,
  status: number,
  said: Extract<Said, { ok: true }>['value'],
): Result<Prepaid, Failure> {
  if (how.kind === 'payment-code') return ok({ kind: status === 202 ? 'awaiting-payer' : 'charged' })
  const [id, text] = [textAt(said, 'prepay_id'), textAt(said, 'code_url')]
  if (how.kind === 'code')
    return text === ''
      ? err('not-genuine')
      : ok({ kind: 'code', text, expiresAt: millis(sender.now + CODE_LIFE) })
  return id === '' ? err('not-genuine') : ok(signPayment(shop, crypto, sender, id))
}

/** What `wx.requestPayment` takes: the shop's promise that this is its order. */
export function signPayment(
  { appid, key }: Pick<WechatShop, 'appid' | 'key'>,
  crypto: WireCrypto,
  { now, newId }: Sender,
  prepayId: string,
): Extract<Prepaid, { kind: 'wechat-jsapi' }> {
  const [timeStamp, nonceStr] = [String(Math.floor(now / 1000)), newId('').slice(0, 32)]
  const content = `prepay_id=${prepayId}`
  const paySign = crypto.sign(key, lines(appid, timeStamp, nonceStr, content))
  return { kind: 'wechat-jsapi', timeStamp, nonceStr, package: content, signType: 'RSA', paySign }
}
