/** A notification from Alipay: a signed form. It comes again with the same id, so it carries no nonce to use up. */
import type { Millis, Result } from '@/domain/kernel'
import { err, minutes, ok } from '@/domain/kernel'
import { OF_NOTICE, signedText } from '../wire/alipay-signing'
import type { Fields } from '../wire/form'
import { parseForm } from '../wire/form'
import { parseLocalTime } from '../wire/times'
import type { WireCrypto, WireRequest } from '../wire/wire'
import { fenOfYuan } from '../wire/yuan'
import type { AlipayShop } from './alipay-call'
import { isOrderNumber } from './fields'
import type { Notice, NoticeRefusal } from './port'

/** Whether a repetition tells the time of the first sending is not documented: all of them end within 25 hours. */
const OLDEST = minutes(26 * 60)

export function readAlipayNotice(
  shop: AlipayShop,
  crypto: WireCrypto,
  now: Millis,
  { body }: WireRequest,
): Result<Notice, NoticeRefusal> {
  const fields = parseForm(body)
  if (!fields) return err('unreadable')
  const { sign = '', sign_type: signType = '' } = fields
  if (sign === '' || signType !== 'RSA2') return err('unsigned')
  if (!crypto.verify(shop.platformKey, signedText(fields, OF_NOTICE), sign)) return err('bad-signature')
  const at = parseLocalTime(fields.notify_time ?? '')
  if (at === null || Math.abs(now - at) > OLDEST) return err('stale')
  if (fields.seller_id !== shop.sellerId) return err('other-merchant')
  if (fields.app_id !== shop.appId) return err('other-app')
  if (!isOrderNumber(fields.out_trade_no ?? '')) return err('bad-number')
  if ((fields.trans_currency ?? 'CNY') !== 'CNY') return err('wrong-currency')
  return understand(fields)
}

function understand(fields: Fields): Result<Notice, NoticeRefusal> {
  const read = (name: string) => fields[name] ?? ''
  const [id, outTradeNo, refundNo] = [read('notify_id'), read('out_trade_no'), read('out_biz_no')]
  const [amount, paidAt] = [fenOfYuan(read('total_amount')), parseLocalTime(read('gmt_payment'))]
  const isTrade = read('notify_type') === 'trade_status_sync' && id !== '' && amount !== null
  if (!isTrade) return err('not-understood')
  if (refundNo !== '') {
    // `refund_fee` is the sum of all refunds so far, not this one's
    const sum = fenOfYuan(read('refund_fee'))
    return sum === null
      ? err('not-understood')
      : ok({ kind: 'refunded', id, outTradeNo, refund: { refundNo, status: 'done', amount: sum } })
  }
  const isPaid = read('trade_status') === 'TRADE_SUCCESS' || read('trade_status') === 'TRADE_FINISHED'
  if (!isPaid || paidAt === null || read('trade_no') === '') return err('not-understood')
  return ok({
    kind: 'paid',
    id,
    report: { outTradeNo, standing: 'paid', amount, number: read('trade_no'), paidAt },
  })
}
