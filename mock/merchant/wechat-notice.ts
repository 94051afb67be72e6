/** A notification from WeChat Pay: signature, time and nonce before a byte of it is decrypted, then whether it is ours. */
import type { Millis, Result } from '@/domain/kernel'
import { err, hasOwn, ok } from '@/domain/kernel'
import { field, textAt, wholeAt } from '../wire/fields'
import type { NonceBook } from '../wire/nonce-book'
import { isFirst } from '../wire/nonce-book'
import type { Json } from '../wire/strict-json'
import { parseStrictJson } from '../wire/strict-json'
import { isFresh, lines, PROBE, parseStamp } from '../wire/wechat-signing'
import type { WireCrypto, WireRequest } from '../wire/wire'
import { fenAt, isOrderNumber } from './fields'
import type { Notice, NoticeRefusal } from './port'
import type { WechatShop } from './wechat-call'
import { refundReport, tradeReport } from './wechat-reports'

export function readWechatNotice(
  shop: WechatShop,
  crypto: WireCrypto,
  now: Millis,
  request: WireRequest,
  nonces: NonceBook,
): Result<Notice, NoticeRefusal> {
  const refusal = whyNotGenuine(shop, crypto, now, request, nonces)
  if (refusal) return err(refusal)
  const outer = parseStrictJson(request.body)
  if (!outer.ok) return err('unreadable')
  const resource = field(outer.value, 'resource')
  if (textAt(resource, 'algorithm') !== 'AEAD_AES_256_GCM') return err('not-decryptable')
  const how = {
    secret: shop.secret,
    nonce: textAt(resource, 'nonce'),
    associated: textAt(resource, 'associated_data'),
  }
  const opened = crypto.open(how, textAt(resource, 'ciphertext'))
  if (opened === null) return err('not-decryptable')
  const content = parseStrictJson(opened)
  if (!content.ok) return err('unreadable')
  return understand(shop, textAt(outer.value, 'id'), textAt(outer.value, 'event_type'), content.value)
}

function whyNotGenuine(
  { platformKeys }: WechatShop,
  crypto: WireCrypto,
  now: Millis,
  { headers, body }: WireRequest,
  nonces: NonceBook,
): NoticeRefusal | null {
  const stamp = parseStamp(headers)
  if (!stamp) return 'unsigned'
  const { serial, timestamp, nonce, signature } = stamp
  if (!hasOwn(platformKeys, serial)) return 'unknown-serial'
  if (!crypto.verify(platformKeys[serial] ?? '', lines(timestamp, nonce, body), signature))
    return signature.startsWith(PROBE) ? 'probe' : 'bad-signature'
  if (!isFresh(timestamp, now)) return 'stale'
  return isFirst(nonces, nonce, now) ? null : 'nonce-reused'
}

function understand(
  shop: WechatShop,
  id: string,
  event: string,
  content: Json,
): Result<Notice, NoticeRefusal> {
  const isPayment = event === 'TRANSACTION.SUCCESS'
  const outTradeNo = textAt(content, 'out_trade_no')
  if (id === '' || (!isPayment && !/^REFUND\.(SUCCESS|ABNORMAL|CLOSED)$/.test(event)))
    return err('not-understood')
  if (textAt(content, 'mchid') !== shop.mchid) return err('other-merchant')
  if (isPayment && textAt(content, 'appid') !== shop.appid) return err('other-app')
  if (!isOrderNumber(outTradeNo)) return err('bad-number')
  const amount = field(content, 'amount')
  // refunds of one country have no currency of their own
  if ((field(amount, 'currency') ?? 'CNY') !== 'CNY') return err('wrong-currency')
  if (isPayment) {
    const report = tradeReport(content, fenAt(amount, 'total') === null ? null : 0)
    return report?.standing === 'paid' && report.amount !== null
      ? ok({ kind: 'paid', id, report })
      : err('not-understood')
  }
  const refund = refundReport(content, 'refund_status')
  return refund && wholeAt(amount, 'total') !== null
    ? ok({ kind: 'refunded', id, outTradeNo, refund })
    : err('not-understood')
}
