// Buying membership at the mocked backend: what is offered, ordering it, and paying in the mocked wallet.
import type { PaidTier, TermKind, TermOffer } from '@/domain/member'
import type { Desk } from './desk'
import { actAs, bodyOf } from './desk'

export const membershipOf = (desk: Desk, token: string) =>
  bodyOf('readMembership', desk.send('readMembership', { token }))

export const offersOf = (desk: Desk, token: string) => membershipOf(desk, token).offers

export function offerOf(desk: Desk, token: string, kind: TermKind, tier?: PaidTier): TermOffer {
  const found = offersOf(desk, token).find((one) => one.kind === kind && (!tier || one.tier === tier))
  if (!found) throw new Error(`${kind} ${tier ?? ''} is not offered`)
  return found
}

/** Orders what is offered first, or this. */
export function termOrdered(desk: Desk, token: string, offer = offersOf(desk, token)[0], name?: string) {
  const call = { token, body: { offer, name: name ?? null } }
  return bodyOf('orderTerm', desk.send('orderTerm', call)).order
}

export function termAttempt(desk: Desk, token: string, order: { readonly id: string; attempt: number }) {
  const body = { tender: 'alipay', attempt: order.attempt, host: 'browser' }
  return bodyOf('payTerm', desk.send('payTerm', { token, params: { orderId: order.id }, body })).paymentId
}

/** Orders, and pays in the wallet. */
export function bought(desk: Desk, token: string, offer: TermOffer, name?: string): string {
  const paymentId = termAttempt(desk, token, termOrdered(desk, token, offer, name))
  actAs(desk, paymentId, 'pay')
  return paymentId
}
