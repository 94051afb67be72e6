/** That somebody has bought, and what it took of limits a person, kept when the order itself is forgotten. */
import type { Order } from '@/domain/order'
import type { Promotion } from '@/domain/pricing'
import type { MockState, Owner } from '../backend/state'
import { takenOf } from './taken'

export function rememberTaken(
  state: MockState,
  owner: Owner,
  { status, lines }: Order,
  promotions: readonly Promotion[],
): void {
  if (status === 'closed') return
  const before = { ...state.takenBefore[owner] }
  for (const promotion of promotions) {
    const count = promotion.limit?.per === 'person' ? takenOf(promotion, lines) : 0
    if (count > 0) before[promotion.id] = (before[promotion.id] ?? 0) + count
  }
  state.takenBefore[owner] = before
  state.boughtBefore[owner] = true
}

/** A guest who joins has taken as a member what they took before. */
export function handOverTaken({ takenBefore, boughtBefore }: MockState, from: Owner, to: Owner): void {
  const taken = takenBefore[from]
  if (taken) takenBefore[to] = taken
  delete takenBefore[from]
  if (boughtBefore[from]) boughtBefore[to] = true
  delete boughtBefore[from]
}
