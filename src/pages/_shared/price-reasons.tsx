/** "Why this price": list price, what comes off and why, what is paid, and which offers gave nothing this time. */
import { View } from '@tarojs/components'
import type { Language, ProductId } from '@/domain/kernel'
import { unreachable } from '@/domain/kernel'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'
import type { Messages } from '@/ui/messages/catalogue'
import { useProducts } from '@/wiring-hooks'
import { adjustmentWords, offerWords } from './adjustment-words'
import { Amounts } from './amounts'
import { missedPriceName, missedPriceWords, missedWords } from './missed-words'
import type { PriceStory, Reason } from './price-story'
import './price-reasons.scss'

export function PriceReasons({ story }: { readonly story: PriceStory }) {
  const words = useMessages()
  const { language } = useLooks()
  return (
    <View className="price-why">
      <Amounts
        rows={story.reasons.map((reason) => ({
          label: labelOf(reason, words, language),
          amount: reason.amount,
          note: noteOf(reason, words),
        }))}
        total={{ label: words.cart.pays, amount: story.amount }}
      />
      <MissedOffers story={story} />
    </View>
  )
}

function MissedOffers({ story: { missed, missedPrices, goods } }: { readonly story: PriceStory }) {
  const words = useMessages()
  const { language } = useLooks()
  const products = useProducts()
  const nameOf = (id: ProductId) => {
    const product = products.byId(id)
    return product?.availability.kind === 'on-sale' ? product.name[language] : null
  }
  if (missed.length + missedPrices.length === 0) return null
  return (
    <View className="price-why__missed">
      <View className="price-why__heading">{words.why.missedTitle}</View>
      {missedPrices.map((each) => (
        <MissedOne
          key={each.tier}
          what={missedPriceName(each, goods, words)}
          why={missedPriceWords(each, words, language)}
        />
      ))}
      {missed.map((offer) => (
        <MissedOne
          key={offer.promotionId}
          what={offerWords(offer, words, language)}
          why={missedWords(offer, words, language, nameOf)}
        />
      ))}
    </View>
  )
}

function MissedOne({ what, why }: { readonly what: string; readonly why: string }) {
  return (
    <View className="price-why__offer">
      <View className="price-why__words">{what}</View>
      <View className="price-why__reason">{why}</View>
    </View>
  )
}

function noteOf(reason: Reason, { why }: Messages): string | undefined {
  if (reason.kind === 'list' || !reason.extent) return undefined
  const { extent } = reason
  return extent.kind === 'part' ? why.part(extent.pieces, extent.of) : why.shared(extent.whole, extent.here)
}

function labelOf(reason: Reason, words: Messages, language: Language): string {
  return reason.kind === 'list' ? listWords(reason, words.cart) : adjustmentWords(reason, words, language)
}

function listWords({ goods, unit }: Extract<Reason, { kind: 'list' }>, cart: Messages['cart']): string {
  switch (goods.kind) {
    case 'pieces':
      return cart.listLine(unit, goods.quantity)
    case 'sticker-price':
      return cart.listLine(unit, 1)
    case 'weight':
      return cart.weighedLine(unit, goods.grams)
    case 'label-price':
      return cart.labelLine
    default:
      return unreachable(goods)
  }
}
