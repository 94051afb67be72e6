/** The sheet "why this price" of one line. */
import { View } from '@tarojs/components'
import { Picture } from '@/ui/components/picture'
import { Sheet } from '@/ui/components/sheet'
import { useMessages } from '@/ui/hooks/use-looks'
import { PriceReasons } from '../../_shared/price-reasons'
import type { PriceStory } from '../../_shared/price-story'
import type { LineView } from '../line-view'

type Props = {
  readonly line: LineView | undefined
  readonly story: PriceStory | null
  readonly onClose: () => void
}

export function WhySheet({ line, story, onClose }: Props) {
  const { cart } = useMessages()
  return (
    <Sheet open={Boolean(line && story)} title={cart.whyTitle} onClose={onClose}>
      {line && story && (
        <View className="cart-why">
          <View className="cart-why__goods">
            <Picture src={line.picture} size="s" />
            <View className="cart-why__name">{line.name}</View>
          </View>
          <PriceReasons story={story} />
        </View>
      )}
    </Sheet>
  )
}
