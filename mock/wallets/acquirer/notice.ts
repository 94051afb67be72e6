/** A notification as the acquirer sends it, and each way in which one can be bad. */
import { acquirerHeaders } from '../../wire/acquirer-signing'
import type { JsonObject } from '../../wire/fields'
import { lines, SKEW } from '../../wire/wechat-signing'
import type { WireRequest } from '../../wire/wire'
import type { Delivery } from '../deliveries'
import type { Spoil } from '../faults'
import { pathOf } from '../notify-url'
import type { Trade } from '../trade'
import type { NetworkWorld } from '../world'
import { viewOf } from './orders'
import { refundView } from './refunds'

export function writeAcquirerNotice(
  world: NetworkWorld,
  trade: Trade,
  delivery: Delivery,
  spoil: Spoil | null,
): WireRequest {
  const { crypto, settings, state, newId, now } = world
  const { serial, key } = settings.acquirer
  const { event, id, url } = delivery
  const found = trade.refunds.find((one) => event.kind === 'refunded' && one.requestNo === event.requestNo)
  const content = spoiled(
    { ...viewOf(world, trade), ...(found && { refund: refundView(trade, found) }) },
    spoil,
  )
  const body = JSON.stringify({ id, kind: event.kind, ...content })
  const seconds = Math.floor(now / 1000)
  const timestamp = String(spoil === 'notice-stale' ? seconds - SKEW - 1 : seconds)
  const nonce = spoil === 'notice-reused-nonce' ? (state.lastNonce.acquirer ?? newId('')) : newId('')
  state.lastNonce.acquirer = nonce
  const isForged = spoil === 'notice-badly-signed' || spoil === 'notice-probe'
  const signature = crypto.sign(key, lines(timestamp, nonce, isForged ? `${body} ` : body))
  return {
    method: 'POST',
    path: pathOf(url),
    headers: acquirerHeaders({
      merchant: '',
      serial: spoil === 'notice-unknown-serial' ? `${serial}X` : serial,
      timestamp,
      nonce,
      signature,
    }),
    body,
  }
}

function spoiled(content: JsonObject, spoil: Spoil | null): JsonObject {
  switch (spoil) {
    case 'notice-wrong-amount':
      return { ...content, amount: Number(content.amount) + 1 }
    case 'notice-wrong-currency':
      return { ...content, currency: 'USD' }
    case 'notice-wrong-merchant':
      return { ...content, merchant: 'M99999' }
    default:
      return content
  }
}
