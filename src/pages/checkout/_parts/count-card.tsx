/** "Did you scan everything?": the pieces that should be in the bag, pictured. */
import { Text, View } from '@tarojs/components'
import { Button } from '@/ui/components/button'
import { Card } from '@/ui/components/card'
import { Picture } from '@/ui/components/picture'
import { useMessages } from '@/ui/hooks/use-looks'
import type { GoodsView } from '../../_shared/goods-view'

const SHOWN = 5

type Props = {
  readonly goods: readonly GoodsView[]
  readonly pieces: number
  readonly onScanMore: () => void
}

export function CountCard({ goods, pieces, onScanMore }: Props) {
  const { checkout } = useMessages()
  const hidden = goods.length - SHOWN
  return (
    <Card>
      <View className="checkout-count__title">{checkout.countTitle}</View>
      <View className="checkout-count__ask">{checkout.countAsk(pieces)}</View>
      <View className="checkout-count__strip">
        {goods.slice(0, SHOWN).map(({ id, picture, name, goods: held }) => (
          <View key={id} className="checkout-count__one">
            <Picture src={picture} alt={name} size="s" />
            {held.kind === 'pieces' && held.quantity > 1 && (
              <Text className="checkout-count__times">×{held.quantity}</Text>
            )}
          </View>
        ))}
        {hidden > 0 && <Text className="checkout-count__more">+{hidden}</Text>}
      </View>
      <Button variant="secondary" size="s" icon="scan-barcode" onClick={onScanMore}>
        {checkout.countNo}
      </Button>
    </Card>
  )
}
