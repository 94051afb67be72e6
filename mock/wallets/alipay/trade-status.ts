/** An order's state in Alipay's words. */
import type { Millis } from '@/domain/kernel'
import { days } from '../lengths'
import type { Trade } from '../trade'
import { refundedOf } from '../trade'
import { isShut } from './order-form'

export type TradeStatus = 'WAIT_BUYER_PAY' | 'TRADE_SUCCESS' | 'TRADE_FINISHED' | 'TRADE_CLOSED'

/** How long after the payment money can be given back. */
export const REFUND_WINDOW = days(365)

/** Closed says two things: never paid, or all given back. */
export function tradeStatus(trade: Trade, now: Millis): TradeStatus {
  if (!trade.paid) return isShut(trade, now) ? 'TRADE_CLOSED' : 'WAIT_BUYER_PAY'
  if (refundedOf(trade) === trade.amount) return 'TRADE_CLOSED'
  return now - trade.paid.at > REFUND_WINDOW ? 'TRADE_FINISHED' : 'TRADE_SUCCESS'
}
