/** 查价: what the scanned product costs and what holds for it. Nothing is added but by the button in the footer. */
import { View } from '@tarojs/components'
import { EmptyState } from '@/ui/components/empty-state'
import { useMessages } from '@/ui/hooks/use-looks'
import type { useScan } from '../use-scan'
import { GoodsHead } from './goods-head'
import { PieceOffers, PiecePrices } from './piece-prices'
import { WhyButton } from './piece-reasons'
import { ProductTags } from './product-tags'
import './price-check.scss'

export function PriceCheck({ model }: { readonly model: ReturnType<typeof useScan> }) {
  const { scan } = useMessages()
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
      <GoodsHead product={product}>
        <ProductTags product={product} />
      </GoodsHead>
      <PiecePrices looked={looked} />
      <PieceOffers looked={looked} />
      <WhyButton looked={looked} onExplain={model.explain} />
    </View>
  )
}
