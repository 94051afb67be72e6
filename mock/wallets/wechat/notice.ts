/** A notification as WeChat Pay sends it: encrypted, then signed; and each way in which one can be bad. */
import type { JsonObject } from '../../wire/fields'
import { rfc3339 } from '../../wire/times'
import { lines, PROBE, SKEW, stampHeaders } from '../../wire/wechat-signing'
import type { WireRequest } from '../../wire/wire'
import type { Delivery } from '../deliveries'
import type { Spoil } from '../faults'
import { pathOf } from '../notify-url'
import type { Trade } from '../trade'
import { refundedOf } from '../trade'
import type { NetworkWorld } from '../world'
import { sealingNonce } from '../world'
import { REFUND_WORD, refundAmounts } from './refunds'
import { transactionOf } from './transaction'

export function writeWechatNotice(
  world: NetworkWorld,
  trade: Trade,
  delivery: Delivery,
  spoil: Spoil | null,
): WireRequest {
  const { crypto, settings, state } = world
  const { event, createdAt, id } = delivery
  const merchant = settings.wechat.merchants.find(({ mchid }) => mchid === trade.merchant)
  if (!merchant) throw new Error(`${trade.merchant} is no merchant`)
  const isPayment = event.kind === 'paid'
  const content = isPayment ? transactionOf(world, trade, 'SUCCESS') : refundContent(trade, event.requestNo)
  const original = isPayment ? 'transaction' : 'refund'
  const nonce = sealingNonce(world)
  const how = { secret: merchant.secret, nonce, associated: original }
  const body = JSON.stringify({
    id,
    create_time: rfc3339(createdAt),
    event_type: isPayment ? 'TRANSACTION.SUCCESS' : `REFUND.${textOfStatus(content)}`,
    resource_type: 'encrypt-resource',
    summary: isPayment ? '支付成功' : '退款通知',
    resource: {
      original_type: original,
      algorithm: 'AEAD_AES_256_GCM',
      ciphertext: crypto.seal(how, JSON.stringify(spoiled(content, spoil))),
      associated_data: original,
      nonce,
    },
  })
  return stamped(world, pathOf(delivery.url), body, spoil, state.lastNonce.wechat)
}

function stamped(
  world: NetworkWorld,
  path: string,
  body: string,
  spoil: Spoil | null,
  lastNonce = '',
): WireRequest {
  const { serial, key } = world.settings.wechat
  const seconds = Math.floor(world.now / 1000)
  const timestamp = String(spoil === 'notice-stale' ? seconds - SKEW - 1 : seconds)
  const nonce = spoil === 'notice-reused-nonce' && lastNonce !== '' ? lastNonce : world.newId('')
  world.state.lastNonce.wechat = nonce
  const genuine = world.crypto.sign(
    key,
    lines(timestamp, nonce, spoil === 'notice-badly-signed' ? `${body} ` : body),
  )
  return {
    method: 'POST',
    path,
    headers: {
      'content-type': 'application/json',
      ...stampHeaders({
        serial: spoil === 'notice-unknown-serial' ? `F${serial.slice(1)}` : serial,
        timestamp,
        nonce,
        signature: spoil === 'notice-probe' ? `${PROBE}${genuine.slice(PROBE.length)}` : genuine,
      }),
    },
    body,
  }
}

function spoiled(content: JsonObject, spoil: Spoil | null): JsonObject {
  const amount = content.amount as { total: number; currency: string }
  switch (spoil) {
    case 'notice-wrong-amount':
      return { ...content, amount: { ...amount, total: amount.total + 1 } }
    case 'notice-wrong-currency':
      return { ...content, amount: { ...amount, currency: 'USD' } }
    case 'notice-wrong-merchant':
      return { ...content, mchid: '1900000001' }
    default:
      return content
  }
}

const textOfStatus = (content: JsonObject) => String(content.refund_status)

function refundContent(trade: Trade, requestNo: string): JsonObject {
  const entry = trade.refunds.find((one) => one.requestNo === requestNo)
  if (!entry) throw new Error(`no refund ${requestNo} of ${refundedOf(trade)}`)
  const { total, refund, payer_total, payer_refund, currency } = refundAmounts(trade, entry)
  return {
    mchid: trade.merchant,
    out_trade_no: trade.outTradeNo,
    transaction_id: trade.number,
    out_refund_no: requestNo,
    refund_id: entry.number,
    refund_status: REFUND_WORD[entry.status],
    ...(entry.doneAt !== null && { success_time: rfc3339(entry.doneAt) }),
    amount: { total, refund, payer_total, payer_refund, currency },
  }
}
