/** Transactions and refunds of WeChat Pay in our words. */
import type { Fen } from '@/domain/kernel'
import { fen } from '@/domain/kernel'
import { field, textAt } from '../wire/fields'
import type { Json } from '../wire/strict-json'
import { parseRfc3339 } from '../wire/times'
import { fenAt } from './fields'
import type { RefundReport, TradeReport } from './port'
import { wechatStanding } from './standing'

/** Null when the message lacks what an order must have. */
export function tradeReport(content: Json, refunded: Fen | 0 | null): TradeReport | null {
  const outTradeNo = textAt(content, 'out_trade_no')
  const amount = fenAt(field(content, 'amount'), 'total')
  const standing = wechatStanding(textAt(content, 'trade_state'), { amount, refunded: fen(refunded ?? 0) })
  const number = textAt(content, 'transaction_id')
  const paidAt = parseRfc3339(textAt(content, 'success_time'))
  const isPaid = standing === 'paid' || standing === 'partly-refunded' || standing === 'refunded'
  if (outTradeNo === '' || (isPaid && (number === '' || paidAt === null || amount === null))) return null
  return { outTradeNo, standing, amount, number: number || null, paidAt }
}

const STATUS: ReadonlyMap<string, RefundReport['status']> = new Map<string, RefundReport['status']>([
  ['SUCCESS', 'done'],
  ['PROCESSING', 'processing'],
  ['ABNORMAL', 'failed'],
  ['CLOSED', 'failed'],
])

export function refundReport(content: Json, statusKey: 'status' | 'refund_status'): RefundReport | null {
  const refundNo = textAt(content, 'out_refund_no')
  const status = STATUS.get(textAt(content, statusKey))
  return refundNo === '' || !status
    ? null
    : { refundNo, status, amount: fenAt(field(content, 'amount'), 'refund') }
}
