/** Who signed a request: nothing is read from it before that is clear. */
import type { Result } from '@/domain/kernel'
import { hasOwn, ok } from '@/domain/kernel'
import { isFirst } from '../../wire/nonce-book'
import { isFresh, lines, parseAuthorization } from '../../wire/wechat-signing'
import type { WireRequest } from '../../wire/wire'

import type { WechatMerchant } from '../settings'
import type { NetworkWorld } from '../world'
import type { WechatError } from './error'
import { no } from './error'

export function callerOf(world: NetworkWorld, request: WireRequest): Result<WechatMerchant, WechatError> {
  const found = parseAuthorization(request.headers.authorization ?? '')
  if (!found) return no('SIGN_ERROR', 'Authorization 缺失或格式错误')
  const { mchid, serial, timestamp, nonce, signature } = found
  const merchant = world.settings.wechat.merchants.find((one) => one.mchid === mchid)
  const key = merchant && hasOwn(merchant.keys, serial) ? merchant.keys[serial] : undefined
  if (!merchant || key === undefined) return no('SIGN_ERROR', '商户号或证书序列号有误')
  if (!isFresh(timestamp, world.now)) return no('SIGN_ERROR', '请求时间戳与服务器相差超过5分钟')
  const signed = lines(request.method, request.path, timestamp, nonce, request.body)
  if (!world.crypto.verify(key, signed, signature)) return no('SIGN_ERROR', '错误的签名,验签失败')
  // after the signature: nobody else can use up a merchant's nonces
  if (!isFirst(world.state.nonces, `${mchid} ${nonce}`, world.now)) return no('SIGN_ERROR', '随机串已使用过')
  return ok(merchant)
}
