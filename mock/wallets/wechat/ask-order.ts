/** Asking for an order, and closing it. */
import { ok } from '@/domain/kernel'
import { textAt } from '../../wire/fields'
import type { Json } from '../../wire/strict-json'
import { findByNumber, findTrade } from '../find-trade'
import { payBeforeClose } from '../pay-before-close'
import type { WechatMerchant } from '../settings'
import type { Trade } from '../trade'
import { keyOf } from '../trade'
import type { NetworkWorld } from '../world'
import { no } from './error'
import type { WechatAnswer } from './route'
import { tradeState, transactionOf } from './transaction'

const MISSING = no('ORDER_NOT_EXIST', '订单不存在')

export const ownTrade = (
  world: NetworkWorld,
  { mchid }: WechatMerchant,
  outTradeNo: string,
): Trade | undefined => findTrade(world.state, keyOf({ network: 'wechat', merchant: mchid, outTradeNo }))

export function ownByNumber(
  world: NetworkWorld,
  { mchid }: WechatMerchant,
  number: string,
): Trade | undefined {
  const trade = findByNumber(world.state, number)
  return trade?.network === 'wechat' && trade.merchant === mchid ? trade : undefined
}

export function describe(world: NetworkWorld, trade: Trade | undefined): WechatAnswer {
  if (!trade) return MISSING
  return ok({ status: 200, body: transactionOf(world, trade, tradeState(trade, world.now)) })
}

/** Closing twice is closing once; what is paid stays paid. */
export function closeOrder(
  world: NetworkWorld,
  merchant: WechatMerchant,
  outTradeNo: string,
  body: Json,
): WechatAnswer {
  if (textAt(body, 'mchid') !== merchant.mchid) return no('PARAM_ERROR', 'mchid 与签名商户不一致')
  const trade = ownTrade(world, merchant, outTradeNo)
  if (!trade) return MISSING
  payBeforeClose(world, trade)
  if (trade.paid) return no('ORDERPAID', '订单已支付，不能关闭')
  if (trade.scene === 'codepay') return no('TRADE_ERROR', '付款码订单请调用撤销接口')
  trade.state = 'closed'
  return ok({ status: 204, body: null })
}
