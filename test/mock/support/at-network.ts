// An order with an open attempt, and the genuine notification of its payment before the shop has heard it.
import { networkWorld } from '@mock/payments/network-world'
import { addFault } from '@mock/wallets/faults'
import type { NetworkName } from '@mock/wallets/kinds'
import { deliverNotices } from '@mock/wallets/networks'
import type { WireRequest } from '@mock/wire/wire'
import { actAs, bodyOf, openDesk } from './desk'
import { attemptWith, member, orderFor } from './shoppers'
import { worldOf } from './unchanged'

export const NETWORKS = ['wechat', 'alipay', 'acquirer'] as const
export const TENDER = { wechat: 'wechat-pay', alipay: 'alipay', acquirer: 'unionpay' } as const

/** An order with an open attempt at a network. */
export function atNetwork(network: NetworkName = 'wechat') {
  const desk = openDesk()
  const token = member(desk)
  const order = orderFor(desk, token)
  const paymentId = attemptWith(desk, token, order.id, TENDER[network])
  const report = () =>
    bodyOf('readPayment', desk.send('readPayment', { token, params: { paymentId } })).report.status
  const pay = () => actAs(desk, paymentId, 'pay')
  return { desk, token, order, paymentId, report, pay }
}

/** Pays so that the shop has not heard of it yet, and answers the genuine notification it would get. */
export function overheard(network: NetworkName) {
  const till = atNetwork(network)
  const { desk } = till
  desk.change(({ networks }) => addFault(networks, { kind: 'notice-late', network, seconds: 3600 }))
  till.pay()
  const heard: { url: string; request: WireRequest }[] = []
  desk.change((state) => {
    for (const delivery of state.networks.deliveries) delivery.at = desk.clock.now()
    deliverNotices(networkWorld(worldOf(desk, state)), (url, request) => {
      heard.push({ url, request })
      return null
    })
    state.networks.deliveries = []
  })
  const [notice] = heard
  if (!notice) throw new Error('nobody was told')
  return { ...till, ...notice }
}
