/** All mocked wallet networks behind one door: requests by their path, and the notifications that are due. */
import type { Millis } from '@/domain/kernel'
import type { WireReply, WireRequest } from '../wire/wire'
import { handleAcquirer } from './acquirer/gateway'
import { writeAcquirerNotice } from './acquirer/notice'
import { handleAlipay } from './alipay/gateway'
import { writeAlipayNotice } from './alipay/notice'
import type { Delivery } from './deliveries'
import { forget, nextDue, takeDue } from './deliveries'
import { SPOILS, strike } from './faults'
import { findTrade } from './find-trade'
import type { NetworkName } from './kinds'
import { millis } from './lengths'
import { passTime } from './pass-time'
import { handleWechat } from './wechat/gateway'
import { writeWechatNotice } from './wechat/notice'
import type { NetworkWorld } from './world'

const WRITERS = { wechat: writeWechatNotice, alipay: writeAlipayNotice, acquirer: writeAcquirerNotice }

const GATEWAYS = { wechat: handleWechat, alipay: handleAlipay, acquirer: handleAcquirer }

/** Null for a path that is none of theirs. */
export function networkAt(path: string): NetworkName | null {
  if (path.startsWith('/v3/')) return 'wechat'
  if (/^\/gateway\.do(\?|$)/.test(path)) return 'alipay'
  return path.startsWith('/acquirer/v1/') ? 'acquirer' : null
}

/** Null for a path that is none of theirs. */
export function handleWire(world: NetworkWorld, request: WireRequest): WireReply | null {
  const network = networkAt(request.path)
  return network && GATEWAYS[network](world, request)
}

export type Notice = { readonly delivery: Delivery; readonly url: string; readonly request: WireRequest }

/** Notifications to send now. Each comes again by its network's schedule unless `noticeAnswered` hears a good answer. */
export function takeNotices(world: NetworkWorld): readonly Notice[] {
  passTime(world)
  return takeDue(world.state, world.now).flatMap((delivery) => {
    const trade = findTrade(world.state, delivery.trade)
    if (!trade) return []
    const spoil = strike(world.state, trade, SPOILS)?.kind ?? null
    const request = WRITERS[delivery.network](world, trade, delivery, spoil)
    return [{ delivery, url: delivery.url, request }]
  })
}

export function noticeAnswered({ state }: NetworkWorld, { delivery }: Notice, reply: WireReply | null): void {
  if (reply && IS_GOOD[delivery.network](reply)) forget(state, delivery.key)
}

const isFine = ({ status }: WireReply) => status === 200 || status === 204
const IS_GOOD: { readonly [network in NetworkName]: (reply: WireReply) => boolean } = {
  wechat: isFine,
  alipay: (reply) => isFine(reply) && reply.body === 'success',
  acquirer: isFine,
}

/** Sends what is due, in one process. `post` answers null where nobody was reached. */
export function deliverNotices(
  world: NetworkWorld,
  post: (url: string, request: WireRequest) => WireReply | null,
): void {
  for (const notice of takeNotices(world)) noticeAnswered(world, notice, post(notice.url, notice.request))
}

/** When something will happen by itself next; null: never. */
export function nextMoment({ due, deliveries }: NetworkWorld['state']): Millis | null {
  const moments = [due[0]?.at, nextDue({ deliveries })].filter((at): at is Millis => typeof at === 'number')
  return moments.length === 0 ? null : millis(Math.min(...moments))
}
