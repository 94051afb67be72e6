/** 查价: what the scanned product costs and what holds for it. Nothing is added but by the button in the footer. */
import { View } from '@tarojs/components'
import { EmptyState } from '@/ui/components/empty-state'
import { Picture } from '@/ui/components/picture'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'
import type { useScan } from '../use-scan'
import { PieceOffers, PiecePrices } from './piece-prices'
import { ProductTags } from './product-tags'
import './price-check.scss'

export function PriceCheck({ model }: { readonly model: ReturnType<typeof useScan> }) {
  const { scan } = useMessages()
  const { language } = useLooks()
  const { looked } = model.priceCheck
  if (!looked) {
    return (
      <View className="scan-basket scan-basket--empty">
        <EmptyState icon="tag" title={scan.priceCheck.emptyTitle} text={scan.priceCheck.emptyAdvice} />
      </View>
    )
  }
  const { product } = looked.match
  return (
    <View key={looked.turn} className="scan-basket scan-price">
      <View className="scan-price__head">
        <Picture src={product.picture} size="m" />
        <View className="scan-price__words">
          <View className="scan-price__name">{product.name[language]}</View>
          <View className="scan-product__size">{product.size[language]}</View>
          <ProductTags product={product} />
        </View>
      </View>
      <PiecePrices looked={looked} />
      <PieceOffers looked={looked} />
    </View>
  )
}
