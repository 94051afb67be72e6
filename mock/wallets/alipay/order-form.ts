/** What every order at Alipay says: number, amount in yuan, subject, and how long it may be paid. */
import type { Fen, Millis } from '@/domain/kernel'
import { field, textAt } from '../../wire/fields'
import type { Json } from '../../wire/strict-json'
import { parseLocalTime } from '../../wire/times'
import { fenOfYuan } from '../../wire/yuan'
import { findTrade } from '../find-trade'
import { fingerprintOf } from '../fingerprint'
import { days, millis, minutes } from '../lengths'
import { isExpired } from '../pay-trade'
import type { Trade } from '../trade'
import { keyOf, newTrade } from '../trade'
import type { NetworkWorld } from '../world'
import type { AlipayAnswer } from './answer'
import { failed } from './answer'
import type { AlipayCall } from './caller'

const NUMBER = /^[0-9A-Za-z_]{1,64}$/
const MOST = 10_000_000_000
const UNSAID = days(15)

/** Alipay takes yuan as text; some SDKs send them as numbers, whose digits are the same. */
export function amountAt(content: Json, key: string): Fen | null {
  const value = field(content, key)
  return typeof value === 'string' || typeof value === 'number' ? fenOfYuan(String(value)) : null
}

/** The order that is asked for, not yet kept, or why there is none. */
export function readDraft(
  world: NetworkWorld,
  { app, content, notifyUrl }: AlipayCall,
  scene: string,
): Trade | AlipayAnswer {
  const [outTradeNo, subject] = [textAt(content, 'out_trade_no'), textAt(content, 'subject')]
  const amount = amountAt(content, 'total_amount')
  const expiresAt = lastMoment(content, world.now)
  const isWellFormed =
    NUMBER.test(outTradeNo) &&
    subject !== '' &&
    subject.length <= 256 &&
    !/[/=&]/.test(subject) &&
    textAt(content, 'body').length <= 128
  if (!isWellFormed || amount === null || amount < 1 || amount > MOST || expiresAt === null)
    return failed('ACQ.INVALID_PARAMETER')
  return newTrade({
    network: 'alipay',
    merchant: app.appId,
    merchantName: app.name,
    app: app.appId,
    outTradeNo,
    scene,
    amount,
    description: subject,
    attach: textAt(content, 'passback_params'),
    notifyUrl,
    fingerprint: `${scene} ${fingerprintOf(content)}`,
    createdAt: world.now,
    expiresAt,
  })
}

/** The same order asked for before, a reason to refuse it, or undefined for a new one. */
export function knownOrder(world: NetworkWorld, draft: Trade): Trade | AlipayAnswer | undefined {
  const known = findTrade(world.state, keyOf(draft))
  if (!known) return undefined
  if (known.paid) return failed('ACQ.TRADE_HAS_SUCCESS')
  if (known.state !== 'unscanned' && isShut(known, world.now)) return failed('ACQ.TRADE_HAS_CLOSE')
  return known.fingerprint === draft.fingerprint ? known : failed('ACQ.CONTEXT_INCONSISTENT')
}

/** Closed, or closed by itself because the time to pay is over. */
export const isShut = (trade: Trade, now: Millis) =>
  !trade.paid && (trade.state === 'closed' || trade.state === 'failed' || isExpired(trade, now))

export const isAnswer = (value: Trade | AlipayAnswer): value is AlipayAnswer => 'code' in value

function lastMoment(content: Json, now: Millis): Millis | null {
  const [at, span] = [textAt(content, 'time_expire'), textAt(content, 'timeout_express')]
  if (at !== '') return parseLocalTime(at)
  if (span === '') return millis(now + UNSAID)
  const [, count = '', unit] = /^([1-9]\d{0,3})([mhd])$/.exec(span) ?? []
  if (!unit) return null
  const length = Number(count) * { m: 1, h: 60, d: 1440 }[unit as 'm' | 'h' | 'd']
  return millis(now + Math.min(minutes(length), UNSAID))
}
