/** Why a line costs less, in the words of the store. */
import type { Language } from '@/domain/kernel'
import { unreachable } from '@/domain/kernel'
import type { Adjustment } from '@/domain/pricing'
import type { Messages } from '@/ui/messages/catalogue'

export function adjustmentWords(
  adjustment: Adjustment,
  { cart, common }: Messages,
  language: Language,
): string {
  switch (adjustment.kind) {
    case 'member-price':
      return cart.adjustMember(common.tiers[adjustment.tier])
    case 'promotion': {
      const words = adjustment.words[language]
      if (adjustment.layer === 'coupon') return cart.adjustCoupon(words)
      return adjustment.layer === 'wallet' ? cart.adjustWallet(words) : words
    }
    case 'markdown':
      return adjustment.words[language]
    case 'price-sticker':
      return cart.adjustSticker
    default:
      return unreachable(adjustment)
  }
}
