/** The prices of one pack at every tier, the shopper's own marked, and the offers on it. */
import { View } from '@tarojs/components'
import { Banner } from '@/ui/components/banner'
import { classNames } from '@/ui/components/class-names'
import { Price } from '@/ui/components/price'
import { Tag } from '@/ui/components/tag'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'
import { useCatalog } from '@/wiring-hooks'
import type { Looked } from '../sheet-state'
import { lineOf, usePiece } from '../use-piece'

type Props = { readonly looked: Looked }

export function PiecePrices({ looked }: Props) {
  const { scan, common, cart, product: words } = useMessages()
  const { product } = looked.match
  const piece = usePiece(lineOf(looked))
  const price = useCatalog(({ assortment }) => assortment?.book.prices[product.id])
  if (!piece || !price) return <View className="scan-product__size">{cart.noPrice}</View>
  const { mine, tiers } = piece
  const rows = [
    { label: words.listPrice, amount: mine.listAmount },
    ...tiers
      .filter(({ amount }) => amount < mine.listAmount)
      .map(({ tier, amount }) => ({
        // cheaper for everybody: a pack near its last day, or with a sticker
        label: tier === 'none' ? scan.priceCheck.now : common.tiers[tier],
        amount,
      })),
  ]
  const own = rows.findIndex(({ amount }) => amount === mine.amount)
  return (
    <View className="scan-price__tiers">
      {rows.map(({ label, amount }, i) => (
        <View key={label} className={classNames('scan-price__tier', i === own && 'scan-price__tier--own')}>
          <View className="scan-price__label">{label}</View>
          {i === own && <Tag tone="primary">{scan.priceCheck.yours}</Tag>}
          <Price size={i === own ? 'xl' : 'm'} amount={amount} emphasis={i === 0 ? 'plain' : 'member'} />
        </View>
      ))}
      {product.saleUnit === 'weighed' && (
        <View className="scan-price__tier">
          <View className="scan-price__label">{words.weighedBadge}</View>
          <Price amount={price.list} unit={common.perKilo} emphasis="quiet" />
        </View>
      )}
    </View>
  )
}

/** Why it may cost less: the store's offers, a sticker, and the day the label names. */
export function PieceOffers({ looked }: Props) {
  const { cart, product } = useMessages()
  const { language } = useLooks()
  const line = lineOf(looked)
  const piece = usePiece(line)
  const offers = (piece?.offers ?? []).map((words) => words[language])
  const hasSticker = piece?.mine.adjustments.some(({ kind }) => kind === 'price-sticker')
  return (
    <>
      {[...offers, ...(hasSticker ? [cart.adjustSticker] : [])].map((words) => (
        <Banner key={words} tone="accent">
          {words}
        </Banner>
      ))}
      {line.lastDay !== null && <View className="scan-product__size">{product.until(line.lastDay)}</View>}
    </>
  )
}
