/** Staff scan the shopper's payment code; a payment that stays unclear is reversed. */
import { err, ok, subtractFen } from '@/domain/kernel'
import { field, textAt } from '../../wire/fields'
import type { Json } from '../../wire/strict-json'
import type { ChargeRefusal } from '../accounts'
import { chargeCode } from '../charge-code'
import { days, seconds } from '../lengths'
import { takePaymentCode } from '../payment-code'
import { refund } from '../refund-trade'
import type { WechatMerchant } from '../settings'
import type { Trade } from '../trade'
import { keyOf, refundedOf } from '../trade'
import type { NetworkWorld } from '../world'
import { describe, ownTrade } from './ask-order'
import type { WechatError } from './error'
import { no, refusal } from './error'
import { readOrderForm } from './order-form'
import { draftOf } from './place-order'
import type { WechatAnswer } from './route'

const REVERSE_FROM = seconds(15)
const REVERSE_UNTIL = days(7)

export function codePay(world: NetworkWorld, merchant: WechatMerchant, body: Json): WechatAnswer {
  const form = readOrderForm(body, merchant, world.now, { needsNotifyUrl: false })
  if (!form.ok) return form
  const draft = draftOf(merchant, form.value, { scene: 'codepay', body, now: world.now })
  const known = findKnown(world, draft)
  if (known)
    return known.fingerprint === draft.fingerprint
      ? standing(world, known)
      : no('OUT_TRADE_NO_USED', '商户订单号重复')
  const digits = textAt(field(body, 'payer'), 'auth_code')
  const account = takePaymentCode(world, digits, ['wechat-pay'])
  if (!account) return no('AUTH_CODE_INVALID', '付款码无效或已过期，请刷新后再试')
  const trade = { ...draft, payer: account.id }
  world.state.trades[keyOf(trade)] = trade
  const charged = chargeCode(world, trade, account, digits)
  return charged.ok ? standing(world, trade) : err(whyNot(charged.error))
}

function standing(world: NetworkWorld, trade: Trade): WechatAnswer {
  return trade.state === 'paying' ? no('USERPAYING', '需要用户输入支付密码') : describe(world, trade)
}

const findKnown = (world: NetworkWorld, { outTradeNo, merchant }: Trade) =>
  ownTrade(world, { mchid: merchant } as WechatMerchant, outTradeNo)

const whyNot = (why: ChargeRefusal): WechatError =>
  why === 'insufficient-funds'
    ? refusal('NOT_ENOUGH', '余额不足')
    : refusal('TRADE_ERROR', `交易错误：${why}`)

/** Gives back what was paid, or makes sure that nothing will be. */
export function reverse(
  world: NetworkWorld,
  merchant: WechatMerchant,
  outTradeNo: string,
  body: Json,
): WechatAnswer {
  const [appid, mchid] = [textAt(body, 'appid'), textAt(body, 'mchid')]
  if (mchid !== merchant.mchid) return no('PARAM_ERROR', 'mchid 与签名商户不一致')
  if (!merchant.appids.includes(appid)) return no('APPID_MCHID_NOT_MATCH', 'appid 和 mchid 不匹配')
  const trade = ownTrade(world, merchant, outTradeNo)
  if (!trade) return no('ORDER_NOT_EXIST', '订单不存在')
  if (trade.scene !== 'codepay') return no('TRADE_ERROR', '仅付款码订单可以撤销')
  const age = world.now - trade.createdAt
  if (age < REVERSE_FROM) return no('FREQUENCY_LIMITED', '支付后15秒内请先查询订单')
  if (age > REVERSE_UNTIL) return no('TRADE_ERROR', '超过7天的订单不能撤销')
  const left = subtractFen(trade.amount, refundedOf(trade))
  if (trade.state === 'paid' && left > 0)
    refund(
      world,
      trade,
      { requestNo: `R${outTradeNo}`, amount: left, reason: '撤销', notifyUrl: '' },
      seconds(0),
    )
  trade.state = 'reversed'
  return ok({ status: 200, body: { appid, mchid, out_trade_no: outTradeNo } })
}
