/** Signing calls of Alipay's gateway, and believing its replies only when their signature fits. */
import type { Result } from '@/domain/kernel'
import { err, ok } from '@/domain/kernel'
import { OF_REQUEST, signedPart, signedText } from '../wire/alipay-signing'
import { field, textAt } from '../wire/fields'
import { formOf } from '../wire/form'
import type { Json } from '../wire/strict-json'
import { parseStrictJson } from '../wire/strict-json'
import { localTime } from '../wire/times'
import type { WireCrypto, WireReply, WireRequest } from '../wire/wire'
import type { Failure, Sender } from './port'

export type AlipayShop = {
  readonly appId: string
  readonly sellerId: string
  /** Name of the shop's key, and of Alipay's. */
  readonly key: string
  readonly platformKey: string
  readonly notifyUrl: string
}

export function alipayRequest(
  { appId, key, notifyUrl }: AlipayShop,
  crypto: WireCrypto,
  { now }: Pick<Sender, 'now'>,
  method: string,
  content: object,
): WireRequest {
  const common = {
    app_id: appId,
    method,
    format: 'JSON',
    charset: 'utf-8',
    sign_type: 'RSA2',
    timestamp: localTime(now),
    version: '1.0',
    notify_url: notifyUrl,
  }
  const bizContent = JSON.stringify(content)
  const sign = crypto.sign(key, signedText({ ...common, biz_content: bizContent }, OF_REQUEST))
  return {
    method: 'POST',
    path: `/gateway.do?${formOf({ ...common, sign })}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' },
    body: formOf({ biz_content: bizContent }),
  }
}

const CODES: ReadonlyMap<string, Failure> = new Map<string, Failure>([
  ['ACQ.TRADE_NOT_EXIST', 'order-unknown'],
  ['ACQ.TRADE_HAS_SUCCESS', 'order-paid'],
  ['ACQ.TRADE_HAS_CLOSE', 'order-closed'],
  ['ACQ.CONTEXT_INCONSISTENT', 'number-used'],
  ['ACQ.BUYER_NOT_EXIST', 'payer-unknown'],
  ['ACQ.PAYMENT_AUTH_CODE_INVALID', 'code-invalid'],
  ['ACQ.BUYER_BALANCE_NOT_ENOUGH', 'insufficient-funds'],
  ['ACQ.BUYER_PAYMENT_AMOUNT_DAY_LIMIT_ERROR', 'limit-exceeded'],
  ['ACQ.PAYMENT_REQUEST_HAS_RISK', 'risk-refused'],
  ['ACQ.SYSTEM_ERROR', 'no-answer'],
  ['isv.invalid-signature', 'not-recognised'],
  ['isv.invalid-app-id', 'not-recognised'],
])

export type AlipaySaid = { readonly code: string; readonly content: Json }

/** Code 10000 or 10003 and what came with it. `TRADE_STATUS_ERROR` means another thing to each caller. */
export function readAlipayReply(
  { platformKey }: AlipayShop,
  crypto: WireCrypto,
  method: string,
  reply: WireReply,
  { refused = 'bad-request', wrongState = 'bad-request' }: { refused?: Failure; wrongState?: Failure } = {},
): Result<AlipaySaid, Failure> {
  if (reply.status !== 200) return err('no-answer')
  const parsed = parseStrictJson(reply.body)
  if (!parsed.ok) return err('not-genuine')
  const name = `${method.replace(/\./g, '_')}_response`
  const part = signedPart(reply.body, name)
  if (part === null || !crypto.verify(platformKey, part, textAt(parsed.value, 'sign')))
    return err('not-genuine')
  const content = field(parsed.value, name) ?? null
  const [code, subCode] = [textAt(content, 'code'), textAt(content, 'sub_code')]
  if (code === '10000' || code === '10003') return ok({ code, content })
  if (code === '20000') return err('no-answer')
  if (subCode === 'ACQ.TRADE_STATUS_ERROR') return err(wrongState)
  return err(CODES.get(subCode) ?? refused)
}
