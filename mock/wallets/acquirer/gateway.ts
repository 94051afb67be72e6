/**
 * The adapter of an acquirer, for what has no public merchant API: UnionPay codes, the digital yuan, one code for several
 * wallets. The wire is our own and plain; an acquirer's real one would be another adapter. No operator's API is imitated.
 */
import type { Result } from '@/domain/kernel'
import { ok } from '@/domain/kernel'
import { acquirerHeaders, parseAcquirerHeaders } from '../../wire/acquirer-signing'
import { isFirst } from '../../wire/nonce-book'
import { parseStrictJson } from '../../wire/strict-json'
import { isFresh, lines } from '../../wire/wechat-signing'
import type { WireReply, WireRequest } from '../../wire/wire'
import { strike } from '../faults'

import { passTime } from '../pass-time'
import type { AcquirerMerchant } from '../settings'
import type { NetworkWorld } from '../world'
import type { AcquirerAnswer } from './answer'
import { no } from './answer'
import { closeOrder, ownTrade, placeOrder, viewOf } from './orders'
import { askRefund, queryRefund } from './refunds'

const ORDER = /^\/acquirer\/v1\/orders\/([^/]+)(\/close)?$/
const REFUND = /^\/acquirer\/v1\/refunds\/([^/]+)$/

export function handleAcquirer(world: NetworkWorld, request: WireRequest): WireReply {
  passTime(world)
  const network = { network: 'acquirer' } as const
  if (strike(world.state, network, ['system-error'])) return signed(world, no('SYSTEM_ERROR', '系统异常'))
  const caller = callerOf(world, request)
  const answer = caller.ok ? answerTo(world, caller.value, request) : caller
  const isLost = strike(world.state, network, ['system-error-after-work'])
  return signed(world, isLost ? no('SYSTEM_ERROR', '系统异常') : answer)
}

function callerOf(
  world: NetworkWorld,
  request: WireRequest,
): Result<AcquirerMerchant, ReturnType<typeof no>['error']> {
  const { method, path, headers, body } = request
  const stamp = parseAcquirerHeaders(headers)
  const merchant = world.settings.acquirer.merchants.find(
    ({ id, serial }) => id === stamp?.merchant && serial === stamp.serial,
  )
  if (!stamp || !merchant) return no('BAD_SIGNATURE', '签名头缺失或商户有误')
  if (!isFresh(stamp.timestamp, world.now)) return no('BAD_SIGNATURE', '时间戳过期')
  const text = lines(method, path, stamp.timestamp, stamp.nonce, body)
  if (!world.crypto.verify(merchant.key, text, stamp.signature)) return no('BAD_SIGNATURE', '验签失败')
  return isFirst(world.state.nonces, `${merchant.id} ${stamp.nonce}`, world.now)
    ? ok(merchant)
    : no('BAD_SIGNATURE', '随机串已使用过')
}

function answerTo(
  world: NetworkWorld,
  merchant: AcquirerMerchant,
  { method, path, body }: WireRequest,
): AcquirerAnswer {
  const [, number, close] = ORDER.exec(path) ?? []
  const refundNo = REFUND.exec(path)?.[1]
  if (method === 'GET' && refundNo !== undefined) return queryRefund(world, merchant, refundNo)
  if (method === 'GET' && number !== undefined && !close) {
    const trade = ownTrade(world, merchant, number)
    return trade ? ok(viewOf(world, trade)) : no('ORDER_UNKNOWN', '订单不存在')
  }
  if (method === 'POST' && number !== undefined && close) return closeOrder(world, merchant, number)
  const parsed = parseStrictJson(body)
  if (method !== 'POST' || !parsed.ok) return no('BAD_REQUEST', '请求有误')
  if (path === '/acquirer/v1/orders') return placeOrder(world, merchant, parsed.value)
  if (path === '/acquirer/v1/refunds') return askRefund(world, merchant, parsed.value)
  return no('BAD_REQUEST', '接口不存在')
}

function signed(world: NetworkWorld, answer: AcquirerAnswer): WireReply {
  const { serial, key } = world.settings.acquirer
  const status = answer.ok ? 200 : answer.error.status
  const body = JSON.stringify(
    answer.ok ? answer.value : { code: answer.error.code, message: answer.error.message },
  )
  const [timestamp, nonce] = [String(Math.floor(world.now / 1000)), world.newId('')]
  const signature = world.crypto.sign(key, lines(timestamp, nonce, body))
  return { status, headers: acquirerHeaders({ merchant: '', serial, timestamp, nonce, signature }), body }
}
