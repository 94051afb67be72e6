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
    case 'promotion':
    case 'markdown':
      return adjustment.words[language]
    case 'price-sticker':
      return cart.adjustSticker
    default:
      return unreachable(adjustment)
  }
}
