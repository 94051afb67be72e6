/** A small picture of what was added flies from the camera to where it is mounted: the basket's button. Decoration only. */
import { View } from '@tarojs/components'
import { a11y } from '@/ui/components/a11y'
import { Picture } from '@/ui/components/picture'
import { useLooks } from '@/ui/hooks/use-looks'
import type { Added } from '../use-added'
import './flight.scss'

/** Two boxes, one for each direction, make the curve. */
export function Flight({ added }: { readonly added: Pick<Added, 'product' | 'turn'> }) {
  const { care } = useLooks()
  if (care) return null
  return (
    <View key={added.turn} className="scan-flight" {...a11y({ hidden: true })}>
      <View className="scan-flight__goods">
        <Picture src={added.product.picture} size="m" />
      </View>
    </View>
  )
}
