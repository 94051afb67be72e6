/** A receipt line in words: how much of it, what its label said, and why it cost less than list. */
import type { LocalText } from '@/domain/kernel'
import { unreachable } from '@/domain/kernel'
import type { OrderLine } from '@/domain/order'
import type { Adjustment } from '@/domain/pricing'
import type { Messages } from '@/ui/messages/catalogue'

/** Promotions and markdowns whose own words are known here; the book of another store names none of them. */
export type KnownOffers = readonly {
  readonly id: string
  readonly words: LocalText
  /** Of a markdown; the words of one that has changed since would lie. */
  readonly percentOff?: number
}[]

export function amountWords({ goods, unitPrice }: OrderLine, { cart }: Messages): string {
  switch (goods.kind) {
    case 'pieces':
      return cart.listLine(unitPrice, goods.quantity)
    case 'weight':
      return cart.weighedLine(unitPrice, goods.grams)
    case 'label-price':
      return cart.labelLine
    case 'sticker-price':
      return cart.listLine(unitPrice, 1)
    default:
      return unreachable(goods)
  }
}

/** Last day and batch, as far as the label named them. */
export function labelWords({ lastDay, batch }: OrderLine, { product }: Messages): readonly string[] {
  return [
    ...(lastDay === null ? [] : [product.until(lastDay)]),
    ...(batch === null ? [] : [product.batch(batch)]),
  ]
}

export function adjustmentWords(
  adjustment: Adjustment,
  offers: KnownOffers,
  { cart, common }: Messages,
  language: keyof LocalText,
): string {
  const wordsOf = (wanted: string, percent?: number) =>
    offers.find(({ id, percentOff }) => id === wanted && percentOff === percent)?.words[language]
  switch (adjustment.kind) {
    case 'member-price':
      return cart.adjustMember(common.tiers[adjustment.tier])
    case 'promotion':
      return wordsOf(adjustment.promotionId) ?? cart.adjustPromotion
    case 'markdown':
      return (
        wordsOf(adjustment.markdownId, adjustment.percentOff) ?? cart.adjustMarkdown(adjustment.percentOff)
      )
    case 'price-sticker':
      return cart.adjustSticker
    default:
      return unreachable(adjustment)
  }
}
