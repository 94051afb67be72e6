/** A receipt line in words: how much of it, and why it cost less than list. */
import type { LocalText, PromotionId } from '@/domain/kernel'
import type { OrderLine } from '@/domain/order'
import type { Adjustment } from '@/domain/pricing'
import type { Messages } from '@/ui/messages/catalogue'

/** Promotions whose own words are known here; the book of another store names none of them. */
export type KnownPromotions = readonly { readonly id: PromotionId; readonly words: LocalText }[]

export function amountWords({ goods, unitPrice }: OrderLine, { cart }: Messages): string {
  switch (goods.kind) {
    case 'pieces':
      return cart.listLine(unitPrice, goods.quantity)
    case 'weight':
      return cart.weighedLine(unitPrice, goods.grams)
    case 'label-price':
      return cart.labelLine
  }
}

export function adjustmentWords(
  adjustment: Adjustment,
  promotions: KnownPromotions,
  { cart, common }: Messages,
  language: keyof LocalText,
): string {
  if (adjustment.kind === 'member-price') return cart.adjustMember(common.tiers[adjustment.tier])
  const known = promotions.find(({ id }) => id === adjustment.promotionId)
  return known?.words[language] ?? cart.adjustPromotion
}
