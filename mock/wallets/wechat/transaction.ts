/** An order as WeChat Pay describes it in queries and notifications. */
import type { Millis } from '@/domain/kernel'
import type { JsonObject } from '../../wire/fields'
import { rfc3339 } from '../../wire/times'
import { days } from '../lengths'
import type { Trade } from '../trade'
import type { NetworkWorld } from '../world'

const TRADE_TYPE: { readonly [scene: string]: string } = {
  jsapi: 'JSAPI',
  native: 'NATIVE',
  codepay: 'MICROPAY',
}
const WORDS = {
  SUCCESS: '支付成功',
  REFUND: '转入退款',
  NOTPAY: '订单未支付',
  CLOSED: '订单已关闭',
  USERPAYING: '用户支付中',
  PAYERROR: '支付失败',
  REVOKED: '已撤销',
} as const
type TradeState = keyof typeof WORDS

/** Unpaid orders are closed by the platform some day; when is not documented. */
const FORGOTTEN = days(7)

export function tradeState(trade: Trade, now: Millis): TradeState {
  switch (trade.state) {
    case 'paid':
      return trade.refunds.length > 0 ? 'REFUND' : 'SUCCESS'
    case 'closed':
      return 'CLOSED'
    case 'reversed':
      return 'REVOKED'
    case 'failed':
      return 'PAYERROR'
    case 'paying':
      if (trade.scene === 'codepay') return 'USERPAYING'
  }
  return now > trade.createdAt + FORGOTTEN && now > trade.expiresAt ? 'CLOSED' : 'NOTPAY'
}

export function transactionOf(world: NetworkWorld, trade: Trade, state: TradeState): JsonObject {
  const { app, merchant, outTradeNo, attach, amount, paid, number } = trade
  const common = {
    appid: app,
    mchid: merchant,
    out_trade_no: outTradeNo,
    trade_state: state,
    trade_state_desc: WORDS[state],
  }
  if (!paid) return { ...common, amount: { total: amount, currency: 'CNY' } }
  return {
    ...common,
    transaction_id: number,
    trade_type: TRADE_TYPE[trade.scene] ?? '',
    bank_type: paid.wallet === 'wechat-pay' ? 'LQT' : 'OTHERS',
    attach,
    success_time: rfc3339(paid.at),
    payer: { openid: world.state.accounts.people[paid.account]?.openid ?? '' },
    amount: { total: amount, payer_total: amount, currency: 'CNY', payer_currency: 'CNY' },
  }
}
