/** One person at the offers: cards of a family come and go, and what any of them has had, all of them have had. */
import type { World } from '../backend/context'
import { cardNumberIn, membershipOf } from '../backend/memberships'
import type { Owner } from '../backend/state'

/** Every card of the membership, those that were taken back too; whoever has none is their own person. */
export function personOf({ state, now }: World, owner: Owner): ReadonlySet<Owner> {
  if (!owner.startsWith('member:')) return new Set([owner])
  const card = cardNumberIn(owner)
  const held = membershipOf(state, state.formerCards[card] ?? card, now)
  if (!held) return new Set([owner])
  const former = Object.entries(state.formerCards).flatMap(([number, main]) =>
    main === held.main ? [number] : [],
  )
  const cards = [...held.record.cards.map(({ number }) => number), ...former]
  return new Set(cards.map((number) => `member:${number}`))
}
