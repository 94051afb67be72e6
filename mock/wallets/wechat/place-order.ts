/** Orders paid by the shopper's own wallet: inside WeChat (jsapi) or by scanning (native). */
import { ok } from '@/domain/kernel'
import { field, textAt } from '../../wire/fields'
import type { Json } from '../../wire/strict-json'
import { issueCode } from '../codes'
import { findTrade } from '../find-trade'
import { fingerprintOf } from '../fingerprint'
import { hours, millis } from '../lengths'
import { isExpired } from '../pay-trade'
import type { WechatMerchant } from '../settings'
import type { Trade } from '../trade'
import { keyOf, newTrade } from '../trade'
import type { NetworkWorld } from '../world'
import { no } from './error'
import type { OrderForm } from './order-form'
import { readOrderForm } from './order-form'
import type { WechatAnswer } from './route'

/** However long the order lives, the way to it does not. */
const CODE_LIFE = hours(2)

export function placeOrder(
  world: NetworkWorld,
  merchant: WechatMerchant,
  scene: 'jsapi' | 'native',
  body: Json,
): WechatAnswer {
  const form = readOrderForm(body, merchant, world.now, { needsNotifyUrl: true })
  if (!form.ok) return form
  const openid = textAt(field(body, 'payer'), 'openid')
  if (scene === 'jsapi' && openid === '') return no('PARAM_ERROR', 'payer.openid 必填')
  const payer = Object.values(world.state.accounts.people).find((one) => one.openid === openid)
  if (scene === 'jsapi' && !payer) return no('OPENID_MISMATCH', 'openid 和 appid 不匹配')

  const draft = draftOf(merchant, form.value, { scene, body, now: world.now })
  const known = findTrade(world.state, keyOf(draft))
  if (known) {
    if (known.paid) return no('ORDERPAID', '该订单已支付')
    if (known.fingerprint !== draft.fingerprint || known.state === 'closed')
      return no('OUT_TRADE_NO_USED', '商户订单号重复')
    if (isExpired(known, world.now)) return no('ORDER_CLOSED', '订单已过支付截止时间，请更换商户订单号')
  }
  const trade = known ?? { ...draft, payer: scene === 'jsapi' ? (payer?.id ?? null) : null }
  world.state.trades[keyOf(trade)] = trade
  const expiresAt = millis(world.now + CODE_LIFE)
  if (scene === 'native') {
    const url = `weixin://wxpay/bizpayurl?pr=${world.newId('')}`
    return ok({
      status: 200,
      body: { code_url: issueCode(world.state, trade, url, { kind: 'wechat-native', expiresAt }) },
    })
  }
  const prepayId = `wx${world.newId('')}${world.newId('')}`.slice(0, 36)
  return ok({
    status: 200,
    body: { prepay_id: issueCode(world.state, trade, prepayId, { kind: 'wechat-jsapi', expiresAt }) },
  })
}

export function draftOf(
  { mchid, name }: WechatMerchant,
  { appid, ...form }: OrderForm,
  { scene, body, now }: { scene: string; body: Json; now: Trade['createdAt'] },
): Trade {
  return newTrade({
    network: 'wechat',
    merchant: mchid,
    merchantName: name,
    app: appid,
    ...form,
    scene,
    fingerprint: `${scene} ${fingerprintOf(body)}`,
    createdAt: now,
  })
}
