/** WeChat Pay API v3 as a function: a signed request in, a signed reply out. */

import { splitPath } from '../../wire/form'
import { parseStrictJson } from '../../wire/strict-json'
import { lines, stampHeaders } from '../../wire/wechat-signing'
import type { WireReply, WireRequest } from '../../wire/wire'
import { strike } from '../faults'
import { passTime } from '../pass-time'
import type { WechatMerchant } from '../settings'
import type { NetworkWorld } from '../world'
import { closeOrder, describe, ownByNumber, ownTrade } from './ask-order'
import { callerOf } from './caller'
import { listCertificates } from './certificates'
import { codePay, reverse } from './codepay'
import { no } from './error'
import { placeOrder } from './place-order'
import { askRefund, queryRefund } from './refunds'
import type { WechatAnswer } from './route'

const BY_OUT_TRADE_NO = /^\/v3\/pay\/transactions\/out-trade-no\/([^/]+)(\/close|\/reverse)?$/
const BY_ID = /^\/v3\/pay\/transactions\/id\/([^/]+)$/
const ONE_REFUND = /^\/v3\/refund\/domestic\/refunds\/([^/]+)$/

export function handleWechat(world: NetworkWorld, request: WireRequest): WireReply {
  passTime(world)
  const network = { network: 'wechat' } as const
  if (strike(world.state, network, ['system-error']))
    return signed(world, no('SYSTEM_ERROR', '系统异常，请稍后重试'))
  const caller = callerOf(world, request)
  const answer = caller.ok ? answerTo(world, caller.value, request) : caller
  if (strike(world.state, network, ['system-error-after-work']))
    return signed(world, no('SYSTEM_ERROR', '系统异常，请稍后重试'))
  return signed(world, answer)
}

function answerTo(world: NetworkWorld, merchant: WechatMerchant, request: WireRequest): WechatAnswer {
  const { path, query } = splitPath(request.path)
  if (request.method === 'GET') return answerToGet(world, merchant, path, query?.mchid)
  const parsed = parseStrictJson(request.body)
  if (!parsed.ok) return no('PARAM_ERROR', '请求包体不是合法的 JSON')
  const body = parsed.value
  if (path === '/v3/pay/transactions/jsapi') return placeOrder(world, merchant, 'jsapi', body)
  if (path === '/v3/pay/transactions/native') return placeOrder(world, merchant, 'native', body)
  if (path === '/v3/pay/transactions/codepay') return codePay(world, merchant, body)
  if (path === '/v3/refund/domestic/refunds') return askRefund(world, merchant, body)
  const [, number = '', what] = BY_OUT_TRADE_NO.exec(path) ?? []
  if (what === '/close') return closeOrder(world, merchant, number, body)
  if (what === '/reverse') return reverse(world, merchant, number, body)
  return no('NOT_FOUND', '接口不存在')
}

function answerToGet(
  world: NetworkWorld,
  merchant: WechatMerchant,
  path: string,
  mchid: string | undefined,
): WechatAnswer {
  if (path === '/v3/certificates') return listCertificates(world, merchant)
  const refund = ONE_REFUND.exec(path)
  if (refund) return queryRefund(world, merchant, refund[1] ?? '')
  const [, number, what] = BY_OUT_TRADE_NO.exec(path) ?? []
  const id = BY_ID.exec(path)?.[1]
  if ((number === undefined || what) && id === undefined) return no('NOT_FOUND', '接口不存在')
  if (mchid !== merchant.mchid) return no('PARAM_ERROR', 'mchid 与签名商户不一致')
  return describe(
    world,
    id === undefined ? ownTrade(world, merchant, number ?? '') : ownByNumber(world, merchant, id),
  )
}

function signed(world: NetworkWorld, answer: WechatAnswer): WireReply {
  const { serial, key } = world.settings.wechat
  const status = answer.ok ? answer.value.status : answer.error.status
  const content = answer.ok ? answer.value.body : { code: answer.error.code, message: answer.error.message }
  const body = content === null ? '' : JSON.stringify(content)
  const [timestamp, nonce] = [String(Math.floor(world.now / 1000)), world.newId('')]
  const signature = world.crypto.sign(key, lines(timestamp, nonce, body))
  return {
    status,
    headers: {
      ...(body !== '' && { 'content-type': 'application/json; charset=utf-8' }),
      'request-id': world.newId('08'),
      ...stampHeaders({ serial, timestamp, nonce, signature }),
    },
    body,
  }
}
