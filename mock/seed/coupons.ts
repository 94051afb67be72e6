/** Coupons of the demo: where each comes from, whose wallet holds it, and the codes on paper. */
import type { OfferId } from '@/domain/coupon'
import type { LocalText, Millis, PromotionId, StoreId } from '@/domain/kernel'
import { idOf, millis } from '@/domain/kernel'
import { COUPON_PROMOTIONS } from './coupon-promotions'
import type { SeedStoreId } from './stores'

const DAY = 86_400_000

export type CouponKind = {
  readonly id: OfferId
  readonly promotionId: PromotionId
  readonly words: LocalText
  readonly storeIds: readonly StoreId[] | null
  /** Days it holds after it was taken; negative: already over. */
  readonly days: number
  readonly most: number | null
  /** How many of it one person gets. */
  readonly perPerson: number
  readonly membersOnly: boolean
  readonly isInCentre: boolean
}

export const COUPON_KINDS: readonly CouponKind[] = [
  kind('basket', 'coupon-basket', { isInCentre: true, membersOnly: true }),
  kind('fruit', 'coupon-fruit', { isInCentre: true }),
  kind('rice', 'coupon-rice', { days: 3 }),
  kind('drinks', 'coupon-drinks', { isInCentre: true, membersOnly: true, most: 3, days: 30 }),
  kind('premium', 'coupon-premium', { membersOnly: true, days: 30 }),
  kind('back', 'coupon-back', { isInCentre: true, days: 14 }),
  kind('dairy', 'coupon-dairy', { isInCentre: true, days: 14 }),
  kind('jinjiang', 'coupon-jinjiang', { isInCentre: true, storeIds: stores('cd-jinjiang') }),
  kind('old-basket', 'coupon-basket', { days: -1 }),
  kind('paper', 'coupon-paper', { days: 14 }),
  kind('old-paper', 'coupon-paper', { days: -1 }),
]

/** What lies in a member's wallet on the first morning, by card. */
export const GRANTED: { readonly [card: string]: readonly string[] } = {
  M1002003001: ['basket', 'rice', 'drinks', 'jinjiang', 'old-basket'],
  M1002003002: ['premium', 'rice', 'drinks'],
  M1002003003: ['basket', 'premium'],
}

/** `times`: how many people may take it. */
export type PrintedCode = { readonly number: string; readonly kindId: string; readonly times: number }

/** Behind the QR codes `SGC1:…`, GS1 coupon numbers (AI 255) and EAN-13 of the leaflets. */
export const PRINTED_CODES: readonly PrintedCode[] = [
  { number: 'HEGULEAFLET2026A', kindId: 'paper', times: 1 },
  { number: 'HEGULEAFLET2026B', kindId: 'paper', times: 1 },
  { number: '9521234543213', kindId: 'paper', times: 1000 },
  { number: '9912345678908', kindId: 'fruit', times: 1000 },
  { number: 'HEGULEAFLET2025A', kindId: 'old-paper', times: 1 },
]

export const kindById = (id: string): CouponKind | undefined => COUPON_KINDS.find((each) => each.id === id)

/** How many of a promotion's coupons one person gets. */
export const mostOf = (promotionId: PromotionId): number =>
  Math.max(
    1,
    ...COUPON_KINDS.filter((each) => each.promotionId === promotionId).map((each) => each.perPerson),
  )

/** Until when a coupon taken `now` holds. */
export const holdsUntil = ({ days }: CouponKind, now: Millis): Millis => millis(now + days * DAY)

function kind(id: string, promotionId: string, facts: Partial<CouponKind>): CouponKind {
  const promotion = COUPON_PROMOTIONS.find((each) => each.id === promotionId)
  if (!promotion) throw new Error(`no promotion ${promotionId}`)
  return {
    id: idOf<OfferId>(id),
    promotionId: promotion.id,
    words: promotion.words,
    storeIds: null,
    days: 7,
    most: 1,
    perPerson: 1,
    membersOnly: false,
    isInCentre: false,
    ...facts,
  }
}

function stores(...ids: readonly SeedStoreId[]): readonly StoreId[] {
  return ids.map((id) => idOf<StoreId>(id))
}
