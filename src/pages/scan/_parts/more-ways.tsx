/** What found no room beside the camera, as large rows. */
import { View } from '@tarojs/components'
import { Icon } from '@/ui/components/icon'
import { ListRow } from '@/ui/components/list-row'
import { useMessages } from '@/ui/hooks/use-looks'
import type { useScan } from '../use-scan'

export function MoreWays({ model }: { readonly model: ReturnType<typeof useScan> }) {
  const { scan } = useMessages()
  const { priceCheck, closeSheet } = model
  const then = (work: () => void) => () => {
    closeSheet()
    work()
  }
  return (
    <View className="scan-sheet__rows">
      {!priceCheck.isOn && (
        <ListRow
          leading={<Icon name="tag" />}
          title={scan.priceCheck.title}
          onClick={then(() => priceCheck.turn(true))}
        />
      )}
      {model.canScanOnce && (
        <ListRow
          leading={<Icon name="scan-barcode" />}
          title={scan.useScanner}
          onClick={then(() => void model.scanOnce())}
        />
      )}
      {model.canScanPicture && (
        <ListRow leading={<Icon name="image" />} title={scan.pickPicture} onClick={then(model.readPicture)} />
      )}
    </View>
  )
}
