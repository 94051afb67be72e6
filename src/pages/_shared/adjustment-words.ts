/** Why a line costs less, in the words of the store. */
import type { Language, LocalText } from '@/domain/kernel'
import { unreachable } from '@/domain/kernel'
import type { Adjustment, Layer } from '@/domain/pricing'
import type { Messages } from '@/ui/messages/catalogue'

export function adjustmentWords(adjustment: Adjustment, messages: Messages, language: Language): string {
  const { cart, common } = messages
  switch (adjustment.kind) {
    case 'member-price':
      return cart.adjustMember(common.tiers[adjustment.tier])
    case 'promotion':
      return offerWords(adjustment, messages, language)
    case 'markdown':
      return adjustment.words[language]
    case 'price-sticker':
      return cart.adjustSticker
    default:
      return unreachable(adjustment)
  }
}

type Offer = { readonly layer: Layer; readonly words: LocalText }

/** The promotion in its own words; a coupon and a wallet's offer are called what they are. */
export function offerWords({ layer, words }: Offer, { cart }: Messages, language: Language): string {
  if (layer === 'coupon') return cart.adjustCoupon(words[language])
  return layer === 'wallet' ? cart.adjustWallet(words[language]) : words[language]
}
