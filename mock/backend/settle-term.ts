/** What a paid term brings about: a membership that goes on, or a new one for a guest. */
import type { Millis } from '@/domain/kernel'
import { handOverTaken } from '../coupons/taken-before'
import type { World } from './context'
import { cardNumberIn, isFreeNumber, keepMembership, membershipOfOwner } from './memberships'
import type { MockState, Owner, TermOrder } from './state'

/** Happens once for an order: one that is not unpaid any more is left as it is. */
export function settleTerm(world: World, order: TermOrder, at: Millis): void {
  if (order.status !== 'unpaid') return
  const { state } = world
  const held = membershipOfOwner(state, order.payer, at)
  const payer = held ? order.payer : join(world, order, at)
  if (held) {
    const { tier, expiresAt } = order.offer
    keepMembership(state, { ...held, record: { ...held.record, tier, expiresAt } })
  }
  state.termOrders[order.id] = { ...order, payer, status: 'paid' }
}

/** The guest's sessions, orders and coupons go over to the new card. */
function join(world: World, { payer, offer, name }: TermOrder, at: Millis): Owner {
  const { state } = world
  const number = freshNumber(world)
  const card = { number, name: name ?? '', role: 'main' as const, since: at }
  const { tier, expiresAt } = offer
  keepMembership(state, { main: number, record: { tier, expiresAt, cards: [card], ledger: [] } })
  const owner: Owner = `member:${number}`
  handOver(state, payer, owner)
  return owner
}

function handOver(state: MockState, from: Owner, to: Owner): void {
  for (const [token, owner] of Object.entries(state.sessions)) if (owner === from) state.sessions[token] = to
  for (const [id, kept] of Object.entries(state.orders))
    if (kept.owner === from) state.orders[id] = { ...kept, owner: to }
  const wallet = state.coupons[from]
  if (wallet) state.coupons[to] = wallet
  delete state.coupons[from]
  handOverTaken(state, from, to)
  delete state.trials[from]
}

/** `M` and ten digits nobody has. */
export function freshNumber(world: World): string {
  for (;;) {
    const characters = [...world.newId('').slice(0, 10)]
    const number = `M${characters.map((one) => one.charCodeAt(0) % 10).join('')}`
    if (isFreeNumber(world.state, number, world.now)) return number
  }
}

/** Whose membership a caller may pay for; cards of the family pay for none. */
export function isPayer(state: MockState, owner: Owner, now: Millis): boolean {
  const held = membershipOfOwner(state, owner, now)
  return held ? held.main === cardNumberIn(owner) : owner.startsWith('guest:')
}
