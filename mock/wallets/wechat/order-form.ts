/** What a merchant asks for in an order, checked field by field as documented. */
import type { Fen, Millis, Result } from '@/domain/kernel'
import { fen, ok } from '@/domain/kernel'
import { field, textAt, wholeAt } from '../../wire/fields'
import type { Json } from '../../wire/strict-json'
import { parseRfc3339 } from '../../wire/times'
import { days, millis, minutes } from '../lengths'
import { isNotifyUrl } from '../notify-url'
import type { WechatMerchant } from '../settings'
import type { WechatError } from './error'
import { no } from './error'

export type OrderForm = {
  readonly appid: string
  readonly description: string
  readonly outTradeNo: string
  readonly notifyUrl: string
  readonly attach: string
  readonly amount: Fen
  readonly expiresAt: Millis
}

const NUMBER = /^[0-9A-Za-z_\-|*]{6,32}$/
const EARLIEST = minutes(1)
const LATEST = days(90)
const UNSAID = days(7)

/** Payment codes are answered at once and need no address for a notification. */
export function readOrderForm(
  body: Json,
  merchant: WechatMerchant,
  now: Millis,
  { needsNotifyUrl }: { needsNotifyUrl: boolean },
): Result<OrderForm, WechatError> {
  const [appid, outTradeNo, description] = [
    textAt(body, 'appid'),
    textAt(body, 'out_trade_no'),
    textAt(body, 'description'),
  ]
  const [notifyUrl, attach] = [textAt(body, 'notify_url'), textAt(body, 'attach')]
  const amount = field(body, 'amount')
  const total = wholeAt(amount, 'total')
  const currency = field(amount, 'currency') ?? 'CNY'
  if (textAt(body, 'mchid') !== merchant.mchid) return no('PARAM_ERROR', 'mchid 与签名商户不一致')
  if (!merchant.appids.includes(appid)) return no('APPID_MCHID_NOT_MATCH', 'appid 和 mchid 不匹配')
  if (!NUMBER.test(outTradeNo)) return no('PARAM_ERROR', 'out_trade_no 须为6至32位的数字、字母或_-|*')
  if (description === '' || description.length > 127) return no('PARAM_ERROR', 'description 须为1至127个字符')
  if (attach.length > 128) return no('PARAM_ERROR', 'attach 超过128个字符')
  if ((needsNotifyUrl || notifyUrl !== '') && !isNotifyUrl(notifyUrl))
    return no('PARAM_ERROR', 'notify_url 须为不带参数的 https 地址')
  if (total === null || total < 1) return no('PARAM_ERROR', 'amount.total 须为正整数，单位为分')
  if (currency !== 'CNY') return no('PARAM_ERROR', 'amount.currency 仅支持 CNY')
  const expiresAt = lastMoment(field(body, 'time_expire'), now)
  if (expiresAt === null) return no('PARAM_ERROR', 'time_expire 须为 RFC 3339 格式')
  return ok({ appid, description, outTradeNo, notifyUrl, attach, amount: fen(total), expiresAt })
}

/** Too early is moved to a minute from now, too late is moved to ninety days. */
function lastMoment(asked: Json | undefined, now: Millis): Millis | null {
  if (asked === undefined) return millis(now + UNSAID)
  const at = typeof asked === 'string' ? parseRfc3339(asked) : null
  return at === null ? null : millis(Math.min(Math.max(at, now + EARLIEST), now + LATEST))
}
