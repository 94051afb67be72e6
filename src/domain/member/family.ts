/** The cards of one membership: the main card, which decides, and family cards, which shop. */
import type { Millis, Result } from '../kernel'
import { err, ok } from '../kernel'

export const CARD_ROLES = ['main', 'family'] as const
export type CardRole = (typeof CARD_ROLES)[number]

export type MemberCard = {
  readonly number: string
  /** Who holds it. */
  readonly name: string
  readonly role: CardRole
  readonly since: Millis
}

export const FAMILY_REFUSALS = ['main-card-only', 'family-full', 'no-such-card'] as const
export type FamilyRefusal = (typeof FAMILY_REFUSALS)[number]
type Cards = readonly MemberCard[]

export const cardOf = (cards: Cards, number: string): MemberCard | undefined =>
  cards.find((card) => card.number === number)

/** Only the main card may renew, upgrade, and change the family. */
export const decides = (cards: Cards, number: string): boolean => cardOf(cards, number)?.role === 'main'

/** Adds a family card by the word of card `by`; `limit` counts family cards only. */
export function addFamilyCard(
  cards: Cards,
  by: string,
  card: Omit<MemberCard, 'role'>,
  limit: number,
): Result<Cards, FamilyRefusal> {
  if (!decides(cards, by)) return err('main-card-only')
  if (cards.filter(({ role }) => role === 'family').length >= limit) return err('family-full')
  if (cardOf(cards, card.number)) throw new RangeError(`card ${card.number} exists already`)
  return ok([...cards, { ...card, role: 'family' }])
}

/** Takes a family card out; it stops at once, because the tier is looked up by the cards that are left. */
export function removeFamilyCard(cards: Cards, by: string, number: string): Result<Cards, FamilyRefusal> {
  if (!decides(cards, by)) return err('main-card-only')
  if (cardOf(cards, number)?.role !== 'family') return err('no-such-card')
  return ok(cards.filter((card) => card.number !== number))
}
