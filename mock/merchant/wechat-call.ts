/** Signing requests to WeChat Pay, and believing its replies only when their signature fits. */
import type { Result } from '@/domain/kernel'
import { err, hasOwn, ok } from '@/domain/kernel'
import { textAt } from '../wire/fields'
import type { Json } from '../wire/strict-json'
import { parseStrictJson } from '../wire/strict-json'
import { authorization, isFresh, lines, parseStamp } from '../wire/wechat-signing'
import type { WireCrypto, WireReply, WireRequest } from '../wire/wire'
import type { Failure, Sender } from './port'

export type WechatShop = {
  readonly mchid: string
  readonly appid: string
  /** Serial number of the shop's certificate, and the name of its key. */
  readonly serial: string
  readonly key: string
  /** Name of the APIv3 key. */
  readonly secret: string
  /** Serial numbers or `PUB_KEY_ID_…` → names of keys. While WeChat moves from one to the other there are two. */
  readonly platformKeys: { readonly [serial: string]: string }
  /** HTTPS, without a query. */
  readonly notifyUrl: string
}

export function wechatRequest(
  { mchid, serial, key }: WechatShop,
  crypto: WireCrypto,
  { now, newId }: Sender,
  { method, path, content }: { method: 'GET' | 'POST'; path: string; content?: object },
): WireRequest {
  const body = content === undefined ? '' : JSON.stringify(content)
  const [timestamp, nonce] = [String(Math.floor(now / 1000)), newId('')]
  const signature = crypto.sign(key, lines(method, path, timestamp, nonce, body))
  return {
    method,
    path,
    headers: {
      accept: 'application/json',
      'content-type': 'application/json',
      authorization: authorization({ mchid, serial, timestamp, nonce, signature }),
    },
    body,
  }
}

const CODES: ReadonlyMap<string, Failure> = new Map<string, Failure>([
  ['ORDER_NOT_EXIST', 'order-unknown'],
  ['ORDERNOTEXIST', 'order-unknown'],
  ['ORDERPAID', 'order-paid'],
  ['ORDER_PAID', 'order-paid'],
  ['ORDER_CLOSED', 'order-closed'],
  ['OUT_TRADE_NO_USED', 'number-used'],
  ['OPENID_MISMATCH', 'payer-unknown'],
  ['AUTH_CODE_INVALID', 'code-invalid'],
  ['NOT_ENOUGH', 'insufficient-funds'],
  ['TRADE_ERROR', 'payment-refused'],
  ['RESOURCE_NOT_EXISTS', 'refund-unknown'],
  ['NO_AUTH', 'not-allowed'],
  ['APPID_MCHID_NOT_MATCH', 'not-allowed'],
  ['FREQUENCY_LIMITED', 'too-often'],
  ['RULE_LIMIT', 'too-often'],
  ['RULELIMIT', 'too-often'],
  ['SIGN_ERROR', 'not-recognised'],
  ['SYSTEM_ERROR', 'no-answer'],
  ['SYSTEMERROR', 'no-answer'],
])

/** What a reply says, null where it says nothing in words; `refused` where it is a refusal the map above does not know. */
export function readWechatReply(
  { platformKeys }: WechatShop,
  crypto: WireCrypto,
  { now }: Pick<Sender, 'now'>,
  reply: WireReply,
  refused: Failure = 'bad-request',
): Result<Json, Failure> {
  if (reply.status >= 500 && !parseStamp(reply.headers)) return err('no-answer')
  if (!isGenuine(platformKeys, crypto, now, reply)) return err('not-genuine')
  const parsed = reply.body === '' ? ok(null) : parseStrictJson(reply.body)
  if (!parsed.ok) return err('not-genuine')
  if (reply.status >= 200 && reply.status < 300) return parsed
  const known = CODES.get(textAt(parsed.value, 'code'))
  return err(known ?? (reply.status >= 500 ? 'no-answer' : refused))
}

function isGenuine(
  keys: WechatShop['platformKeys'],
  crypto: WireCrypto,
  now: number,
  { headers, body }: WireReply,
) {
  const stamp = parseStamp(headers)
  if (!stamp || !hasOwn(keys, stamp.serial) || !isFresh(stamp.timestamp, now)) return false
  return crypto.verify(keys[stamp.serial] ?? '', lines(stamp.timestamp, stamp.nonce, body), stamp.signature)
}
