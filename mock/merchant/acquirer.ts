/** The acquirer's plain wire from the shop's side: UnionPay, the digital yuan, or one code for several wallets. */
import type { Fen, Millis, Result } from '@/domain/kernel'
import { err, hasOwn, millis, ok, ZERO_FEN } from '@/domain/kernel'
import { DECLINE_REASONS, WALLETS } from '@/domain/payment'
import { acquirerHeaders, parseAcquirerHeaders } from '../wire/acquirer-signing'
import { field, textAt, wholeAt } from '../wire/fields'
import type { NonceBook } from '../wire/nonce-book'
import { isFirst } from '../wire/nonce-book'
import type { Json } from '../wire/strict-json'
import { parseStrictJson } from '../wire/strict-json'
import { isFresh, lines } from '../wire/wechat-signing'
import type { WireCrypto, WireHeaders, WireReply, WireRequest } from '../wire/wire'
import { fenAt, isOrderNumber } from './fields'
import type {
  Acquirer,
  Failure,
  Notice,
  NoticeRefusal,
  RefundReport,
  Sender,
  Standing,
  TradeReport,
} from './port'
import { paidStanding } from './standing'

export type AcquirerShop = {
  readonly merchant: string
  readonly channel: 'unionpay' | 'e-cny' | 'one-code'
  readonly serial: string
  readonly key: string
  readonly platformKeys: { readonly [serial: string]: string }
  readonly notifyUrl: string
}

const ORDERS = '/acquirer/v1/orders'
const REFUNDS = '/acquirer/v1/refunds'

const CODES: ReadonlyMap<string, Failure> = new Map<string, Failure>([
  ['BAD_REQUEST', 'bad-request'],
  ['BAD_SIGNATURE', 'not-recognised'],
  ['CHANNEL_OFF', 'not-allowed'],
  ['ORDER_UNKNOWN', 'order-unknown'],
  ['REFUND_UNKNOWN', 'refund-unknown'],
  ['ORDER_NO_USED', 'number-used'],
  ['ORDER_PAID', 'order-paid'],
  ['ORDER_CLOSED', 'order-closed'],
  ['REFUND_TOO_MUCH', 'refund-refused'],
  ['CODE_INVALID', 'code-invalid'],
  ['PAYMENT_REFUSED', 'payment-refused'],
])

export function createAcquirer(shop: AcquirerShop, crypto: WireCrypto): Acquirer {
  const { merchant, serial, key, channel, notifyUrl } = shop

  function request(
    { now, newId }: Sender,
    method: 'GET' | 'POST',
    path: string,
    content?: object,
  ): WireRequest {
    const body = content === undefined ? '' : JSON.stringify(content)
    const [timestamp, nonce] = [String(Math.floor(now / 1000)), newId('')]
    const signature = crypto.sign(key, lines(method, path, timestamp, nonce, body))
    return { method, path, headers: acquirerHeaders({ merchant, serial, timestamp, nonce, signature }), body }
  }

  function read({ now }: Sender, { status, headers, body }: WireReply): Result<Json, Failure> {
    const doubt = whyNotGenuine(headers, body, now)
    if (doubt) return err(status >= 500 ? 'no-answer' : 'not-genuine')
    const parsed = parseStrictJson(body)
    if (!parsed.ok) return err('not-genuine')
    if (status === 200) return parsed
    const [code, message] = [textAt(parsed.value, 'code'), textAt(parsed.value, 'message')]
    const why = code === 'PAYMENT_REFUSED' ? DECLINE_REASONS.find((each) => each === message) : undefined
    return err(why && why !== 'wallet-refused' ? why : (CODES.get(code) ?? 'no-answer'))
  }

  function whyNotGenuine(
    headers: WireHeaders,
    body: string,
    now: Millis,
    nonces?: NonceBook,
  ): NoticeRefusal | null {
    const stamp = parseAcquirerHeaders(headers)
    if (!stamp) return 'unsigned'
    if (!hasOwn(shop.platformKeys, stamp.serial)) return 'unknown-serial'
    const text = lines(stamp.timestamp, stamp.nonce, body)
    if (!crypto.verify(shop.platformKeys[stamp.serial] ?? '', text, stamp.signature)) return 'bad-signature'
    if (!isFresh(stamp.timestamp, now)) return 'stale'
    return nonces && !isFirst(nonces, stamp.nonce, now) ? 'nonce-reused' : null
  }

  const readRefund = (said: Result<Json, Failure>): Result<RefundReport, Failure> => {
    if (!said.ok) return said
    const report = refundReport(said.value)
    return report ? ok(report) : err('not-genuine')
  }

  return {
    prepay: (sender, { outTradeNo, amount, description, expiresAt, how }) =>
      request(sender, 'POST', ORDERS, {
        orderNo: outTradeNo,
        amount,
        currency: 'CNY',
        subject: description,
        channel,
        notifyUrl,
        expiresAt,
        ...(how.kind === 'payment-code' ? { mode: 'micropay', authCode: how.digits } : { mode: 'native' }),
      }),
    readPrepay(sender, { how }, reply) {
      const said = read(sender, reply)
      if (!said.ok) return said
      if (how.kind === 'payment-code')
        return ok({ kind: textAt(said.value, 'state') === 'paid' ? 'charged' : 'awaiting-payer' })
      const [text, expiresAt] = [textAt(said.value, 'code'), wholeAt(said.value, 'codeExpiresAt')]
      if (text === '' || expiresAt === null) return err('not-genuine')
      return ok({ kind: 'code', text, expiresAt: millis(expiresAt) })
    },
    query: (sender, outTradeNo) => request(sender, 'GET', `${ORDERS}/${outTradeNo}`),
    readQuery(sender, reply, refunded) {
      const said = read(sender, reply)
      if (!said.ok) return said
      const report = tradeReport(said.value, refunded)
      return report ? ok(report) : err('not-genuine')
    },
    close: (sender, outTradeNo) => request(sender, 'POST', `${ORDERS}/${outTradeNo}/close`, {}),
    readClose(sender, reply) {
      const said = read(sender, reply)
      return said.ok ? ok('closed') : said
    },
    cancel: () => null,
    readCancel: () => err('not-allowed'),
    refund: (sender, { outTradeNo, refundNo, amount, reason }) =>
      request(sender, 'POST', REFUNDS, { orderNo: outTradeNo, refundNo, amount, reason }),
    readRefund: (sender, reply) => readRefund(read(sender, reply)),
    queryRefund: (sender, { refundNo }) => request(sender, 'GET', `${REFUNDS}/${refundNo}`),
    readRefundQuery: (sender, reply) => readRefund(read(sender, reply)),
    readNotice({ now }, { headers, body }, nonces) {
      const refusal = whyNotGenuine(headers, body, now, nonces)
      if (refusal) return err(refusal)
      const parsed = parseStrictJson(body)
      return parsed.ok ? understand(merchant, parsed.value) : err('unreadable')
    },
    answerNotice: (outcome) => ({ status: outcome === 'taken' ? 204 : 401, headers: {}, body: '' }),
  }
}

const STANDING: ReadonlyMap<string, Standing> = new Map<string, Standing>([
  ['unpaid', 'unpaid'],
  ['paying', 'awaiting-payer'],
  ['closed', 'closed'],
  ['failed', 'failed'],
])

function tradeReport(content: Json, refunded: Fen): TradeReport | null {
  const [outTradeNo, state, number] = ['orderNo', 'state', 'acquirerNo'].map((key) =>
    textAt(content, key),
  ) as [string, string, string]
  const [amount, paidAt] = [fenAt(content, 'amount'), wholeAt(content, 'paidAt')]
  const standing = state === 'paid' ? paidStanding({ amount, refunded }) : (STANDING.get(state) ?? 'unknown')
  if (outTradeNo === '' || amount === null || (state === 'paid' && paidAt === null)) return null
  return {
    outTradeNo,
    standing,
    amount,
    number: number || null,
    paidAt: paidAt === null ? null : millis(paidAt),
    wallet: WALLETS.find((each) => each === textAt(content, 'wallet')) ?? null,
  }
}

function refundReport(content: Json): RefundReport | null {
  const [refundNo, status] = [textAt(content, 'refundNo'), textAt(content, 'status')]
  const known =
    status === 'processing' || status === 'done' ? status : status === 'abnormal' ? 'failed' : null
  return refundNo === '' || !known ? null : { refundNo, status: known, amount: fenAt(content, 'amount') }
}

function understand(merchant: string, content: Json): Result<Notice, NoticeRefusal> {
  const [id, kind] = [textAt(content, 'id'), textAt(content, 'kind')]
  if (textAt(content, 'merchant') !== merchant) return err('other-merchant')
  if (!isOrderNumber(textAt(content, 'orderNo'))) return err('bad-number')
  if (textAt(content, 'currency') !== 'CNY') return err('wrong-currency')
  const report = tradeReport(content, ZERO_FEN)
  const refund = refundReport(field(content, 'refund') ?? null)
  if (id === '' || !report || report.standing !== 'paid') return err('not-understood')
  if (kind === 'paid') return ok({ kind, id, report })
  return kind === 'refunded' && refund
    ? ok({ kind, id, outTradeNo: report.outTradeNo, refund })
    : err('not-understood')
}
