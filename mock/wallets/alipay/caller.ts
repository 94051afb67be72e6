/** Who signed a request to the gateway, and what it asks. */
import type { Result } from '@/domain/kernel'
import { err, ok } from '@/domain/kernel'
import { OF_REQUEST, signedText } from '../../wire/alipay-signing'
import type { Fields } from '../../wire/form'
import type { Json } from '../../wire/strict-json'
import { parseStrictJson } from '../../wire/strict-json'
import { parseLocalTime } from '../../wire/times'
import { isNotifyUrl } from '../notify-url'
import type { AlipayApp } from '../settings'
import type { NetworkWorld } from '../world'
import type { AlipayAnswer } from './answer'
import { invalid } from './answer'

export type AlipayCall = {
  readonly app: AlipayApp
  readonly method: string
  readonly notifyUrl: string
  readonly content: Json
}

/** The time must be well formed; how old it may be is not documented, so it is not looked at. */
export function readCall(world: NetworkWorld, fields: Fields): Result<AlipayCall, AlipayAnswer> {
  const read = (name: string) => fields[name] ?? ''
  const app = world.settings.alipay.apps.find(({ appId }) => appId === read('app_id'))
  if (!app) return err(invalid('isv.invalid-app-id', '无效的AppID参数'))
  if (read('sign_type') !== 'RSA2') return err(invalid('isv.invalid-signature-type', '无效签名类型'))
  if (read('sign') === '') return err(invalid('isv.missing-signature', '缺少签名参数'))
  if (!world.crypto.verify(app.key, signedText(fields, OF_REQUEST), read('sign')))
    return err(
      invalid(
        'isv.invalid-signature',
        '验签出错，请确认charset参数放在了URL查询字符串中且各参数值使用charset参数指示的字符集编码',
      ),
    )
  if (read('version') !== '1.0') return err(invalid('isv.invalid-version', '版本参数无效'))
  if (!/^utf-?8$/i.test(read('charset'))) return err(invalid('isv.invalid-charset', '无效的charset参数'))
  if (parseLocalTime(read('timestamp')) === null)
    return err(invalid('isv.invalid-timestamp', '时间戳参数无效'))
  const notifyUrl = read('notify_url')
  if (notifyUrl !== '' && !isNotifyUrl(notifyUrl))
    return err(invalid('isv.invalid-parameter', 'notify_url 无效'))
  const content = parseStrictJson(read('biz_content') || '{}')
  if (!content.ok) return err(invalid('isv.invalid-parameter', 'biz_content 不是合法的 JSON'))
  return ok({ app, method: read('method'), notifyUrl, content: content.value })
}
