/** Refunds: accepted at once, done later; the same number is the same refund. */
import type { Fen } from '@/domain/kernel'
import { fen, ok, subtractFen } from '@/domain/kernel'
import type { JsonObject } from '../../wire/fields'
import { field, textAt, wholeAt } from '../../wire/fields'
import type { Json } from '../../wire/strict-json'
import { rfc3339 } from '../../wire/times'
import { findRefund } from '../find-trade'
import { days, minutes, seconds } from '../lengths'
import { isNotifyUrl } from '../notify-url'
import { refund } from '../refund-trade'
import type { WechatMerchant } from '../settings'
import type { Trade, TradeRefund } from '../trade'
import { refundedOf } from '../trade'
import type { NetworkWorld } from '../world'
import { ownByNumber, ownTrade } from './ask-order'
import { no } from './error'
import type { WechatAnswer } from './route'

const NUMBER = /^[0-9A-Za-z_\-|*@]{1,64}$/
const MOST = 50
const APART = minutes(1)
const WINDOW = days(365)
export const REFUND_TAKES = seconds(3)

export function askRefund(world: NetworkWorld, merchant: WechatMerchant, body: Json): WechatAnswer {
  const [transactionId, outTradeNo, requestNo] = ['transaction_id', 'out_trade_no', 'out_refund_no'].map(
    (key) => textAt(body, key),
  ) as [string, string, string]
  const [reason, notifyUrl] = [textAt(body, 'reason'), textAt(body, 'notify_url')]
  const amounts = field(body, 'amount')
  const [asked, total] = [wholeAt(amounts, 'refund'), wholeAt(amounts, 'total')]
  if (!NUMBER.test(requestNo)) return no('PARAM_ERROR', 'out_refund_no 须为1至64位的数字、字母或_-|*@')
  if ((transactionId === '') === (outTradeNo === ''))
    return no('PARAM_ERROR', 'transaction_id 和 out_trade_no 二选一')
  if (reason.length > 80) return no('PARAM_ERROR', 'reason 超过80个字符')
  if (notifyUrl !== '' && !isNotifyUrl(notifyUrl))
    return no('PARAM_ERROR', 'notify_url 须为不带参数的 https 地址')
  if (asked === null || asked < 1 || total === null)
    return no('PARAM_ERROR', 'amount.refund 和 amount.total 须为正整数')
  if ((field(amounts, 'currency') ?? '') !== 'CNY') return no('PARAM_ERROR', 'amount.currency 仅支持 CNY')
  const trade =
    transactionId === '' ? ownTrade(world, merchant, outTradeNo) : ownByNumber(world, merchant, transactionId)
  if (!trade?.paid) return no('RESOURCE_NOT_EXISTS', '订单不存在或未支付')

  const known = findRefund(world.state, trade, requestNo)
  if (known) {
    const isSame = known.trade === trade && known.refund.amount === asked
    return isSame
      ? describeRefund(world, known.trade, known.refund)
      : no('INVALID_REQUEST', '同一退款单号的参数与之前不一致')
  }
  const refused = whyNotRefund(world, trade, fen(asked), total)
  if (refused) return refused
  return describeRefund(
    world,
    trade,
    refund(world, trade, { requestNo, amount: fen(asked), reason, notifyUrl }, REFUND_TAKES),
  )
}

function whyNotRefund({ now }: NetworkWorld, trade: Trade, asked: Fen, total: number) {
  const last = trade.refunds[trade.refunds.length - 1]
  if (trade.state !== 'paid' || !trade.paid) return no('INVALID_REQUEST', '订单状态不允许退款')
  if (total !== trade.amount) return no('INVALID_REQUEST', '订单金额与实际不一致')
  if (asked > subtractFen(trade.amount, refundedOf(trade)))
    return no('INVALID_REQUEST', '退款金额大于可退金额')
  if (now - trade.paid.at > WINDOW) return no('INVALID_REQUEST', '订单已超过一年，不能退款')
  if (trade.refunds.length >= MOST) return no('INVALID_REQUEST', '部分退款次数已达50次')
  if (last && now - last.at < APART) return no('FREQUENCY_LIMITED', '同一订单的退款须间隔1分钟')
  return null
}

export function queryRefund(world: NetworkWorld, { mchid }: WechatMerchant, requestNo: string): WechatAnswer {
  const found = findRefund(world.state, { network: 'wechat', merchant: mchid }, requestNo)
  return found ? describeRefund(world, found.trade, found.refund) : no('RESOURCE_NOT_EXISTS', '退款单不存在')
}

export const REFUND_WORD = { processing: 'PROCESSING', done: 'SUCCESS', abnormal: 'ABNORMAL' } as const

function describeRefund(world: NetworkWorld, trade: Trade, entry: TradeRefund): WechatAnswer {
  const body: JsonObject = {
    refund_id: entry.number,
    out_refund_no: entry.requestNo,
    transaction_id: trade.number,
    out_trade_no: trade.outTradeNo,
    channel: 'ORIGINAL',
    user_received_account: world.state.accounts.people[trade.paid?.account ?? '']?.name ?? '',
    ...(entry.doneAt !== null && { success_time: rfc3339(entry.doneAt) }),
    create_time: rfc3339(entry.at),
    status: REFUND_WORD[entry.status],
    funds_account: 'AVAILABLE',
    amount: refundAmounts(trade, entry),
  }
  return ok({ status: 200, body })
}

export const refundAmounts = ({ amount }: Trade, entry: TradeRefund) => ({
  total: amount,
  refund: entry.amount,
  payer_total: amount,
  payer_refund: entry.amount,
  settlement_refund: entry.amount,
  settlement_total: amount,
  discount_refund: 0,
  currency: 'CNY',
})
