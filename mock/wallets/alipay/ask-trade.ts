/** Asking for a trade, closing it unpaid, and cancelling whatever has become of it. */
import { subtractFen } from '@/domain/kernel'
import { textAt } from '../../wire/fields'
import { localTime } from '../../wire/times'
import { yuanOf } from '../../wire/yuan'
import { findByNumber, findTrade } from '../find-trade'
import { seconds } from '../lengths'
import { payBeforeClose } from '../pay-before-close'
import { refund } from '../refund-trade'
import type { Trade } from '../trade'
import { keyOf, refundedOf } from '../trade'
import type { NetworkWorld } from '../world'
import type { AlipayAnswer } from './answer'
import { done, failed } from './answer'
import type { AlipayCall } from './caller'
import { isShut } from './order-form'
import { tradeStatus } from './trade-status'

/** The trade a call names, by either number; where both are given they must be of the same. */
export function namedTrade(world: NetworkWorld, { app, content }: AlipayCall): Trade | undefined {
  const [number, outTradeNo] = [textAt(content, 'trade_no'), textAt(content, 'out_trade_no')]
  const trade =
    number === ''
      ? findTrade(world.state, keyOf({ network: 'alipay', merchant: app.appId, outTradeNo }))
      : findByNumber(world.state, number)
  const isOwn = trade?.network === 'alipay' && trade.merchant === app.appId
  return isOwn && (outTradeNo === '' || trade.outTradeNo === outTradeNo) ? trade : undefined
}

export const namesNothing = ({ content }: AlipayCall) =>
  textAt(content, 'trade_no') === '' && textAt(content, 'out_trade_no') === ''

export function queryTrade(world: NetworkWorld, call: AlipayCall): AlipayAnswer {
  if (namesNothing(call)) return failed('ACQ.INVALID_PARAMETER')
  const trade = namedTrade(world, call)
  if (!trade || trade.state === 'unscanned') return failed('ACQ.TRADE_NOT_EXIST')
  const { paid, amount, number, outTradeNo } = trade
  const payer = world.state.accounts.people[paid?.account ?? trade.payer ?? trade.holder ?? '']
  const moved = yuanOf(paid ? amount : subtractFen(amount, amount))
  return done({
    trade_no: number,
    out_trade_no: outTradeNo,
    trade_status: tradeStatus(trade, world.now),
    total_amount: yuanOf(amount),
    receipt_amount: moved,
    buyer_pay_amount: moved,
    invoice_amount: moved,
    point_amount: '0.00',
    ...(payer && { buyer_user_id: payer.userNo, buyer_logon_id: payer.name }),
    ...(paid && { send_pay_date: localTime(paid.at) }),
  })
}

export function closeTrade(world: NetworkWorld, call: AlipayCall): AlipayAnswer {
  if (namesNothing(call)) return failed('ACQ.INVALID_PARAMETER')
  const trade = namedTrade(world, call)
  if (!trade || trade.state === 'unscanned') return failed('ACQ.TRADE_NOT_EXIST')
  payBeforeClose(world, trade)
  if (trade.paid) return failed('ACQ.TRADE_STATUS_ERROR')
  if (isShut(trade, world.now)) return failed('ACQ.TRADE_HAS_CLOSE')
  trade.state = 'closed'
  return done({ out_trade_no: trade.outTradeNo, trade_no: trade.number })
}

/** Ends what is unpaid, a code nobody has scanned too, and gives back what is paid. */
export function cancelTrade(world: NetworkWorld, call: AlipayCall): AlipayAnswer {
  if (namesNothing(call)) return failed('ACQ.INVALID_PARAMETER')
  const trade = namedTrade(world, call)
  const outTradeNo = textAt(call.content, 'out_trade_no')
  if (!trade) return done({ out_trade_no: outTradeNo, retry_flag: 'N' })
  payBeforeClose(world, trade)
  const numbers = { out_trade_no: trade.outTradeNo, trade_no: trade.number, retry_flag: 'N' }
  if (!trade.paid) {
    trade.state = 'closed'
    return done({ ...numbers, action: 'close' })
  }
  const left = subtractFen(trade.amount, refundedOf(trade))
  if (left > 0) {
    const ask = {
      requestNo: `cancel_${trade.outTradeNo}`,
      amount: left,
      reason: '撤销',
      notifyUrl: trade.notifyUrl,
    }
    refund(world, trade, ask, seconds(0))
  }
  return done({ ...numbers, action: 'refund' })
}
