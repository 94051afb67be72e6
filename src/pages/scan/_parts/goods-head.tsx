/** A product at a glance: picture, name and size, with what belongs under them and beside them. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Product } from '@/domain/product'
import { Picture } from '@/ui/components/picture'
import { useLooks } from '@/ui/hooks/use-looks'
import './goods-head.scss'

type Props = {
  readonly product: Pick<Product, 'name' | 'size' | 'picture'>
  readonly children: ReactNode
  readonly end?: ReactNode
}

export function GoodsHead({ product, children, end }: Props) {
  const { language } = useLooks()
  return (
    <View className="scan-goods">
      <Picture src={product.picture} size="m" />
      <View className="scan-goods__words">
        <View className="scan-goods__name">{product.name[language]}</View>
        <View className="scan-goods__size">{product.size[language]}</View>
        {children}
      </View>
      {end}
    </View>
  )
}
