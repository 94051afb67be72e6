/** Ways to scan, beside the camera. In care mode only the usual ones; the others wait under "more". */
import { View } from '@tarojs/components'
import { Button } from '@/ui/components/button'
import { IconButton } from '@/ui/components/icon-button'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'
import type { useScan } from '../use-scan'

type Props = {
  readonly model: ReturnType<typeof useScan>
  readonly torch: boolean
  readonly onTorch: (() => void) | null
}

export function CameraTools({ model, torch, onTorch }: Props) {
  const { scan } = useMessages()
  const { care } = useLooks()
  const { priceCheck } = model
  return (
    <View className="scan-camera__tools">
      {onTorch && (
        <IconButton
          tone="glass"
          icon={torch ? 'flashlight-off' : 'flashlight'}
          label={torch ? scan.torchOff : scan.torchOn}
          pressed={torch}
          onClick={onTorch}
        />
      )}
      {!care && model.canScanOnce && (
        <IconButton tone="glass" icon="scan-barcode" label={scan.useScanner} onClick={model.scanOnce} />
      )}
      {!care && model.canScanPicture && (
        <IconButton tone="glass" icon="image" label={scan.pickPicture} onClick={model.readPicture} />
      )}
      {care ? (
        <Button variant="secondary" size="s" icon="ellipsis" onClick={model.openMore}>
          {scan.more}
        </Button>
      ) : (
        !priceCheck.isOn && (
          <Button variant="secondary" size="s" icon="tag" onClick={() => priceCheck.turn(true)}>
            {scan.priceCheck.short}
          </Button>
        )
      )}
      <Button variant="secondary" size="s" icon="keyboard" onClick={() => model.openTyping()}>
        {scan.typeCode}
      </Button>
    </View>
  )
}
