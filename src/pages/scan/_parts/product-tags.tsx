/** What holds for a product before it is bought: age, limit, by weight. */
import { View } from '@tarojs/components'
import type { Product } from '@/domain/product'
import { Tag } from '@/ui/components/tag'
import { useMessages } from '@/ui/hooks/use-looks'

export function ProductTags({ product }: { readonly product: Product }) {
  const { product: words } = useMessages()
  const { restriction, purchaseLimit, saleUnit } = product
  return (
    <View className="scan-product__tags">
      {restriction.kind === 'age' && (
        <Tag tone="warn" icon="id-card">
          {words.ageBadge(restriction.years)}
        </Tag>
      )}
      {purchaseLimit !== null && <Tag tone="accent">{words.limitBadge(purchaseLimit)}</Tag>}
      {saleUnit === 'weighed' && <Tag icon="scale">{words.weighedBadge}</Tag>}
    </View>
  )
}
