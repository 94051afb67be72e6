/** Alipay's open platform from the shop's side. */
import type { Fen, Result } from '@/domain/kernel'
import { err, millis, minutes, ok } from '@/domain/kernel'
import { textAt } from '../wire/fields'
import type { Json } from '../wire/strict-json'
import { localTime, parseLocalTime } from '../wire/times'
import type { WireCrypto, WireReply } from '../wire/wire'
import { fenOfYuan, yuanOf } from '../wire/yuan'
import type { AlipaySaid, AlipayShop } from './alipay-call'
import { alipayRequest, readAlipayReply } from './alipay-call'
import { readAlipayNotice } from './alipay-notice'
import type { Acquirer, Failure, PaymentAsk, Prepaid, RefundReport, Sender, TradeReport } from './port'
import { alipayStanding } from './standing'

const CODE_LIFE = minutes(120)
const METHOD = {
  'in-app': 'alipay.trade.create',
  code: 'alipay.trade.precreate',
  'payment-code': 'alipay.trade.pay',
} as const

export function createAlipay(shop: AlipayShop, crypto: WireCrypto): Acquirer {
  const call = (sender: Sender, method: string, content: object) =>
    alipayRequest(shop, crypto, sender, method, content)
  const read = (method: string, reply: WireReply, meaning?: Parameters<typeof readAlipayReply>[4]) =>
    readAlipayReply(shop, crypto, method, reply, meaning)

  return {
    prepay(sender, { outTradeNo, amount, description, expiresAt, how }) {
      return call(sender, METHOD[how.kind], {
        out_trade_no: outTradeNo,
        total_amount: yuanOf(amount),
        subject: description.replace(/[/=&]/g, ' ').slice(0, 256),
        time_expire: localTime(expiresAt),
        ...(how.kind === 'in-app' && {
          product_code: 'JSAPI_PAY',
          op_app_id: shop.appId,
          buyer_open_id: how.payer,
        }),
        ...(how.kind === 'payment-code' && { scene: 'bar_code', auth_code: how.digits }),
      })
    },
    readPrepay(sender, ask, reply) {
      const said = read(METHOD[ask.how.kind], reply)
      return said.ok ? prepaid(sender, ask, said.value) : said
    },
    query: (sender, outTradeNo) => call(sender, 'alipay.trade.query', { out_trade_no: outTradeNo }),
    readQuery(_, reply, refunded) {
      const said = read('alipay.trade.query', reply)
      return said.ok ? tradeReport(said.value.content, refunded) : said
    },
    close: (sender, outTradeNo) => call(sender, 'alipay.trade.close', { out_trade_no: outTradeNo }),
    readClose(_, reply) {
      const said = read('alipay.trade.close', reply, { wrongState: 'order-paid' })
      return said.ok || said.error === 'order-closed' ? ok('closed') : said
    },
    cancel: (sender, outTradeNo) => call(sender, 'alipay.trade.cancel', { out_trade_no: outTradeNo }),
    readCancel(_, reply) {
      const said = read('alipay.trade.cancel', reply)
      if (!said.ok) return said
      return ok(textAt(said.value.content, 'action') === 'refund' ? 'refunded' : 'closed')
    },
    refund: (sender, { outTradeNo, refundNo, amount, reason }) =>
      call(sender, 'alipay.trade.refund', {
        out_trade_no: outTradeNo,
        out_request_no: refundNo,
        refund_amount: yuanOf(amount),
        refund_reason: reason.slice(0, 256),
      }),
    readRefund(_, reply, { refundNo, amount }) {
      const said = read('alipay.trade.refund', reply, {
        refused: 'refund-refused',
        wrongState: 'refund-refused',
      })
      // the reply names the sum of all refunds; without a change of funds this one was done before
      return said.ok ? ok({ refundNo, status: 'done', amount }) : said
    },
    queryRefund: (sender, { outTradeNo, refundNo }) =>
      call(sender, 'alipay.trade.fastpay.refund.query', {
        out_trade_no: outTradeNo,
        out_request_no: refundNo,
      }),
    readRefundQuery(_, reply) {
      const said = read('alipay.trade.fastpay.refund.query', reply)
      return said.ok ? refundReport(said.value.content) : said
    },
    readNotice: ({ now }, message) => readAlipayNotice(shop, crypto, now, message),
    answerNotice: (outcome) => ({
      status: 200,
      headers: { 'content-type': 'text/plain' },
      body: outcome === 'taken' ? 'success' : 'fail',
    }),
  }
}

function prepaid(
  { now }: Sender,
  { how }: PaymentAsk,
  { code, content }: AlipaySaid,
): Result<Prepaid, Failure> {
  const [tradeNo, text] = [textAt(content, 'trade_no'), textAt(content, 'qr_code')]
  if (how.kind === 'payment-code') return ok({ kind: code === '10003' ? 'awaiting-payer' : 'charged' })
  if (how.kind === 'code')
    return text === '' ? err('not-genuine') : ok({ kind: 'code', text, expiresAt: millis(now + CODE_LIFE) })
  return tradeNo === '' ? err('not-genuine') : ok({ kind: 'alipay-trade', tradeNo })
}

function tradeReport(content: Json, refunded: Fen): Result<TradeReport, Failure> {
  const outTradeNo = textAt(content, 'out_trade_no')
  const amount = fenOfYuan(textAt(content, 'total_amount'))
  const paidAt = parseLocalTime(textAt(content, 'send_pay_date'))
  const money = { amount, refunded, wasPaid: paidAt !== null }
  const standing = alipayStanding(textAt(content, 'trade_status'), money)
  if (outTradeNo === '' || (standing === 'paid' && (paidAt === null || amount === null)))
    return err('not-genuine')
  return ok({ outTradeNo, standing, amount, number: textAt(content, 'trade_no') || null, paidAt })
}

/** A refund that never was is answered with nothing in it. */
function refundReport(content: Json): Result<RefundReport, Failure> {
  const refundNo = textAt(content, 'out_request_no')
  if (refundNo === '') return err('refund-unknown')
  const isDone = textAt(content, 'refund_status') === 'REFUND_SUCCESS'
  const amount = fenOfYuan(textAt(content, 'refund_amount'))
  return ok({ refundNo, status: isDone ? 'done' : 'processing', amount })
}
