/** Goods that fit what was typed, each a tap away from the basket; and how many there are, said aloud. */
import { View } from '@tarojs/components'
import type { GoodsFound, ProductMatch } from '@/domain/product'
import { a11y } from '@/ui/components/a11y'
import { useMessages } from '@/ui/hooks/use-looks'
import { useFlows } from '@/wiring-hooks'
import { FoundRow } from './found-row'

type Props = {
  readonly found: GoodsFound
  /** Instead of their number. */
  readonly heading?: string | null
  readonly onPicked: (match: ProductMatch) => void
}

export function FoundGoods({ found: { goods, count }, heading, onPicked }: Props) {
  const { find } = useFlows()
  const { find: words } = useMessages()
  const counted = count > goods.length ? words.foundMany(count, goods.length) : words.found(count)
  return (
    <View>
      <View className="find__count" {...a11y({ live: 'polite' })}>
        {count > 0 && (heading ?? counted)}
      </View>
      {goods.map((product) => {
        const match = find.match(product)
        return <FoundRow key={product.id} product={product} match={match} onClick={() => onPicked(match)} />
      })}
    </View>
  )
}
