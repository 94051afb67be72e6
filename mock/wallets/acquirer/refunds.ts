/** Refunds at the acquirer. */
import { fen, ok, subtractFen } from '@/domain/kernel'
import type { JsonObject } from '../../wire/fields'
import { textAt, wholeAt } from '../../wire/fields'
import type { Json } from '../../wire/strict-json'
import { findRefund } from '../find-trade'
import { seconds } from '../lengths'
import { refund } from '../refund-trade'
import type { AcquirerMerchant } from '../settings'
import type { Trade, TradeRefund } from '../trade'
import { refundedOf } from '../trade'
import type { NetworkWorld } from '../world'
import type { AcquirerAnswer } from './answer'
import { no } from './answer'
import { ownTrade } from './orders'

const NUMBER = /^[0-9A-Za-z_]{1,64}$/
const TAKES = seconds(3)

export function askRefund(world: NetworkWorld, merchant: AcquirerMerchant, body: Json): AcquirerAnswer {
  const [requestNo, asked] = [textAt(body, 'refundNo'), wholeAt(body, 'amount')]
  if (!NUMBER.test(requestNo) || asked === null || asked < 1) return no('BAD_REQUEST', '参数有误')
  const trade = ownTrade(world, merchant, textAt(body, 'orderNo'))
  if (!trade?.paid) return no('ORDER_UNKNOWN', '订单不存在或未支付')
  const known = findRefund(world.state, trade, requestNo)
  if (known) {
    const isSame = known.trade === trade && known.refund.amount === asked
    return isSame ? ok(refundView(trade, known.refund)) : no('BAD_REQUEST', '同一退款单号的参数与之前不一致')
  }
  if (asked > subtractFen(trade.amount, refundedOf(trade)))
    return no('REFUND_TOO_MUCH', '退款金额大于可退金额')
  const ask = { requestNo, amount: fen(asked), reason: textAt(body, 'reason'), notifyUrl: trade.notifyUrl }
  return ok(refundView(trade, refund(world, trade, ask, TAKES)))
}

export function queryRefund(
  world: NetworkWorld,
  { id }: AcquirerMerchant,
  requestNo: string,
): AcquirerAnswer {
  const found = findRefund(world.state, { network: 'acquirer', merchant: id }, requestNo)
  return found ? ok(refundView(found.trade, found.refund)) : no('REFUND_UNKNOWN', '退款单不存在')
}

export const refundView = ({ outTradeNo, merchant }: Trade, entry: TradeRefund): JsonObject => ({
  merchant,
  orderNo: outTradeNo,
  refundNo: entry.requestNo,
  amount: entry.amount,
  currency: 'CNY',
  status: entry.status,
  doneAt: entry.doneAt,
})
