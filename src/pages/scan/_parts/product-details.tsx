/** A line of the basket close up: prices for everyone and for members, limits, and how many. */
import { View } from '@tarojs/components'
import type { LineId } from '@/domain/kernel'
import { Picture } from '@/ui/components/picture'
import { Price } from '@/ui/components/price'
import { Stepper } from '@/ui/components/stepper'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'
import { useCatalog } from '@/wiring-hooks'
import type { useScan } from '../use-scan'
import { ProductTags } from './product-tags'

type Props = { readonly model: ReturnType<typeof useScan>; readonly lineId: LineId }

export function ProductDetails({ model, lineId }: Props) {
  const { product: words, common } = useMessages()
  const { language } = useLooks()
  const line = model.lines.find(({ id }) => id === lineId)
  const product = line && model.products.byId(line.productId)
  const price = useCatalog(({ assortment }) => (product ? assortment?.book.prices[product.id] : undefined))
  if (!line || !product) return null
  const unit = product.saleUnit === 'weighed' ? common.perKilo : common.perPiece
  return (
    <View className="scan-product">
      <Picture src={product.picture} alt={product.name[language]} size="l" />
      <View className="scan-product__name">{product.name[language]}</View>
      <View className="scan-product__size">
        {product.size[language]} · {common.categories[product.category]}
      </View>
      <ProductTags product={product} />
      {price && (
        <View className="scan-product__prices">
          <View className="scan-product__price">
            <View>{words.listPrice}</View>
            <Price amount={price.list} unit={unit} />
          </View>
          {(['ordinary', 'premium'] as const).map((tier) => {
            const amount = price.member[tier]
            return amount === undefined ? null : (
              <View key={tier} className="scan-product__price">
                <View>{common.tiers[tier]}</View>
                <Price amount={amount} unit={unit} emphasis="member" />
              </View>
            )
          })}
        </View>
      )}
      {line.goods.kind === 'pieces' && (
        <Stepper
          size="l"
          value={line.goods.quantity}
          label={product.name[language]}
          onChange={(quantity) => {
            model.setQuantity(lineId, quantity)
            if (quantity === 0) model.closeSheet()
          }}
        />
      )}
    </View>
  )
}
