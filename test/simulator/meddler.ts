// What a thief, an old app or a second device sends with a shopper's session. The shop refuses all of it.
import { SHOP_SETTINGS } from '@mock/wallets/settings'
import { formOf } from '@mock/wire/form'
import { localTime } from '@mock/wire/times'
import { yuanOf } from '@mock/wire/yuan'
import type { Fen } from '@/domain/kernel'
import { fen } from '@/domain/kernel'
import type { FaultKind } from './faults'
import type { Phone } from './phone'
import { tripOf } from './phone'
import type { Town } from './town'

export function meddle(town: Town, phone: Phone, kind: FaultKind): void {
  const { token } = phone.app.stores.shopper.getState()
  if (token === null) return
  const state = town.state()
  const trip = tripOf(phone)
  const order = 'order' in trip ? state.orders[trip.order.id]?.order : undefined
  const isPaid = order?.status === 'paid'
  const own = Object.values(state.payments).filter(({ orderId }) => orderId === order?.id)
  const open = own.find(({ report }) => ['awaiting-user', 'processing'].includes(report.status))

  /** `isRight`: whether the shop has learnt meanwhile what makes it right to say yes. */
  function ask(method: 'GET' | 'POST', path: string, body?: unknown, isRight = () => false): void {
    const headers = { authorization: `Bearer ${token}` }
    const { reply } = town.backend.handle({ method, path, headers, ...(body === undefined ? {} : { body }) })
    town.trace.note('thief', `${kind} ${reply.status}`)
    if (reply.status === 200 && !isRight()) town.wrongs.push(`I11 ${kind} worked`)
  }

  switch (kind) {
    case 'edits-a-price': {
      if (trip.phase !== 'quoted' || trip.orderAsked) return
      const less = (amount: Fen) => fen(Math.max(0, amount - 100))
      const { total, due } = trip.quote
      ask('POST', '/orders', { quote: { ...trip.quote, total: less(total), due: less(due) } })
      return
    }
    case 'asks-for-a-pass-unpaid':
      if (order?.status === 'unpaid')
        ask(
          'POST',
          `/orders/${order.id}/pass`,
          undefined,
          () => town.state().orders[order.id]?.order.status === 'paid',
        )
      return
    case 'closes-a-paid-order':
      if (isPaid) ask('POST', `/orders/${order.id}/close`)
      return
    case 'pays-again':
      if (order && (isPaid || open))
        ask('POST', `/orders/${order.id}/payments`, { tender: 'alipay', attempt: 90, host: 'browser' })
      return
    case 'looks-at-another': {
      const other = Object.values(state.orders).find(({ owner }) => owner !== state.sessions[token])
      if (other) ask('GET', `/orders/${other.order.id}`)
      return
    }
    case 'forges-a-notice':
      if (open) forge(town, open.outTradeNo, open.amount)
      return
    default:
  }
}

/** Says in Alipay's name that it is paid, without Alipay's key. */
function forge(town: Town, outTradeNo: string, amount: Fen): void {
  const at = localTime(town.clock.now())
  const [app] = SHOP_SETTINGS.alipay.apps
  const body = formOf({
    notify_type: 'trade_status_sync',
    notify_id: 'forged',
    notify_time: at,
    app_id: app?.appId ?? '',
    seller_id: app?.sellerId ?? '',
    out_trade_no: outTradeNo,
    trade_no: '2026000000000000000000000001',
    trade_status: 'TRADE_SUCCESS',
    total_amount: yuanOf(amount),
    gmt_payment: at,
    sign_type: 'RSA2',
    sign: 'Zm9yZ2Vk',
  })
  const request = { method: 'POST', path: '/pay/alipay', headers: {}, body } as const
  const said = town.backend.hear('https://shop.example/pay/alipay', request)
  town.trace.note('thief', `forges-a-notice ${said?.body}`)
  if (said?.body === 'success') town.wrongs.push('I11 a forged notification was believed')
}
