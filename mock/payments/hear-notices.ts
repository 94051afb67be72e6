/** Notifications of the networks: who sent them, whether for us and of which amount, before anything is believed. */
import { alarm } from '../backend/alarm'
import type { World } from '../backend/context'
import { checkNotice } from '../merchant/check-notice'
import { deliverNotices } from '../wallets/networks'
import type { WireReply, WireRequest } from '../wire/wire'
import { networksOf, networkWorld } from './network-world'
import { settle } from './settle'

/** Everything that is due arrives, where it does not come by itself. */
export function hearNotices(world: World): void {
  if (!networksOf(world).tellInProcess) return
  deliverNotices(networkWorld(world), (url, request) => hear(world, url, request))
}

/** Answers as the network expects; null: nobody lives at this address. */
export function hear(world: World, url: string, request: WireRequest): WireReply | null {
  const acquirer = networksOf(world).acquirerAt(url)
  if (!acquirer) return null
  const notice = acquirer.readNotice(world, request, world.state.heardNonces)
  if (!notice.ok) {
    // sent on purpose to see whether anybody looks
    if (notice.error !== 'probe') alarm(world, `notice ${notice.error}`)
    return acquirer.answerNotice('refused')
  }
  const { value } = notice
  const number = value.kind === 'paid' ? value.report.outTradeNo : value.outTradeNo
  const record = Object.values(world.state.payments).find(({ outTradeNo }) => outTradeNo === number)
  const doubt = checkNotice(value, record)
  if (doubt || !record) {
    alarm(world, `notice ${doubt ?? 'unknown-order'}`)
    return acquirer.answerNotice('refused')
  }
  // a refund is the shop's own doing; what counts of it is asked for
  if (value.kind === 'paid') settle(world, record, value.report)
  return acquirer.answerNotice('taken')
}
