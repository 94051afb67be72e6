/** Refunds at Alipay: done at once; asked for again they change nothing and say so. */
import { subtractFen } from '@/domain/kernel'
import { textAt } from '../../wire/fields'
import { localTime } from '../../wire/times'
import { yuanOf } from '../../wire/yuan'
import { seconds } from '../lengths'
import { refund } from '../refund-trade'
import { refundedOf } from '../trade'
import type { NetworkWorld } from '../world'
import type { AlipayAnswer } from './answer'
import { done, failed } from './answer'
import { namedTrade, namesNothing } from './ask-trade'
import type { AlipayCall } from './caller'
import { amountAt } from './order-form'
import { REFUND_WINDOW } from './trade-status'

export function refundTrade(world: NetworkWorld, call: AlipayCall): AlipayAnswer {
  const { content } = call
  const asked = amountAt(content, 'refund_amount')
  const trade = namedTrade(world, call)
  if (namesNothing(call) || textAt(content, 'refund_reason').length > 256)
    return failed('ACQ.INVALID_PARAMETER')
  if (asked === null || asked < 1) return failed('ACQ.REASON_TRADE_REFUND_FEE_ERR')
  if (!trade || trade.state === 'unscanned') return failed('ACQ.TRADE_NOT_EXIST')
  if (!trade.paid) return failed('ACQ.TRADE_STATUS_ERROR')
  // without a number of its own a refund is that of the whole order
  const requestNo = textAt(content, 'out_request_no') || trade.outTradeNo
  const known = trade.refunds.find((one) => one.requestNo === requestNo)
  if (known && known.amount !== asked) return failed('ACQ.DISCORDANT_REPEAT_REQUEST')
  if (!known) {
    const left = subtractFen(trade.amount, refundedOf(trade))
    if (asked > left) return failed('ACQ.REFUND_AMT_NOT_EQUAL_TOTAL')
    if (textAt(content, 'out_request_no') === '' && asked < trade.amount)
      return failed('ACQ.INVALID_PARAMETER')
    if (world.now - trade.paid.at > REFUND_WINDOW) return failed('ACQ.TRADE_NOT_ALLOW_REFUND')
    const reason = textAt(content, 'refund_reason')
    refund(world, trade, { requestNo, amount: asked, reason, notifyUrl: trade.notifyUrl }, seconds(0))
  }
  const payer = world.state.accounts.people[trade.paid.account]
  return done({
    trade_no: trade.number,
    out_trade_no: trade.outTradeNo,
    buyer_user_id: payer?.userNo ?? '',
    buyer_logon_id: payer?.name ?? '',
    fund_change: known ? 'N' : 'Y',
    /** Of all refunds so far. */
    refund_fee: yuanOf(refundedOf(trade)),
    gmt_refund_pay: localTime(world.now),
  })
}

/** A refund that never was is told by what is missing. */
export function queryRefund(world: NetworkWorld, call: AlipayCall): AlipayAnswer {
  const requestNo = textAt(call.content, 'out_request_no')
  if (namesNothing(call) || requestNo === '') return failed('ACQ.INVALID_PARAMETER')
  const trade = namedTrade(world, call)
  if (!trade || trade.state === 'unscanned') return failed('ACQ.TRADE_NOT_EXIST')
  const found = trade.refunds.find((one) => one.requestNo === requestNo)
  if (!found) return done({})
  return done({
    trade_no: trade.number,
    out_trade_no: trade.outTradeNo,
    out_request_no: requestNo,
    total_amount: yuanOf(trade.amount),
    refund_amount: yuanOf(found.amount),
    ...(found.status === 'done' && { refund_status: 'REFUND_SUCCESS' }),
  })
}
