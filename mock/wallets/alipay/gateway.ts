/** Alipay's gateway.do as a function: a signed form in, signed JSON out. */
import type { Fields } from '../../wire/form'
import { parseForm, splitPath } from '../../wire/form'
import type { WireReply, WireRequest } from '../../wire/wire'
import { strike } from '../faults'
import { passTime } from '../pass-time'
import type { NetworkWorld } from '../world'
import type { AlipayAnswer } from './answer'
import { invalid, unknown } from './answer'
import { cancelTrade, closeTrade, queryTrade } from './ask-trade'
import type { AlipayCall } from './caller'
import { readCall } from './caller'
import { createTrade, payByCode, precreate } from './orders'
import { queryRefund, refundTrade } from './refunds'

const METHODS: ReadonlyMap<string, (world: NetworkWorld, call: AlipayCall) => AlipayAnswer> = new Map([
  ['alipay.trade.create', createTrade],
  ['alipay.trade.precreate', precreate],
  ['alipay.trade.pay', payByCode],
  ['alipay.trade.query', queryTrade],
  ['alipay.trade.close', closeTrade],
  ['alipay.trade.cancel', cancelTrade],
  ['alipay.trade.refund', refundTrade],
  ['alipay.trade.fastpay.refund.query', queryRefund],
])

export function handleAlipay(world: NetworkWorld, request: WireRequest): WireReply {
  passTime(world)
  const { query } = splitPath(request.path)
  const posted = parseForm(request.body)
  const fields = query && posted && areApart(query, posted) ? { ...query, ...posted } : null
  const key = `${(fields?.method ?? '').replace(/\./g, '_')}_response`
  const isKnown = METHODS.has(fields?.method ?? '')
  const network = { network: 'alipay' } as const
  const isDown = strike(world.state, network, ['system-error'])
  const answer = isDown ? unknown() : answerTo(world, fields)
  const seen = strike(world.state, network, ['system-error-after-work']) ? unknown() : answer
  return signed(world, isKnown ? key : 'error_response', seen)
}

function answerTo(world: NetworkWorld, fields: Fields | null): AlipayAnswer {
  if (!fields) return invalid('isv.invalid-parameter', '参数重复或编码有误')
  const call = readCall(world, fields)
  if (!call.ok) return call.error
  const run = METHODS.get(call.value.method)
  return run ? run(world, call.value) : invalid('isv.invalid-method', '不存在的方法名')
}

const areApart = (one: Fields, other: Fields) => Object.keys(one).every((name) => !(name in other))

/** The bytes of the answer are signed as they stand in the reply. */
function signed({ crypto, settings, newId }: NetworkWorld, key: string, answer: AlipayAnswer): WireReply {
  const content = JSON.stringify(answer)
  const sign = crypto.sign(settings.alipay.key, content)
  return {
    status: 200,
    headers: { 'content-type': 'text/html;charset=utf-8', trace_id: newId('').toLowerCase() },
    body: `{"${key}":${content},"sign":"${sign}"}`,
  }
}
