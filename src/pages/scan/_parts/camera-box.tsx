/** The camera with its ways around it; without a camera, the same ways with a plain sentence. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { RawScan } from '@/domain/code'
import { ScannerView } from '@/platform/scanner-view'
import { Button } from '@/ui/components/button'
import { Icon } from '@/ui/components/icon'
import { IconButton } from '@/ui/components/icon-button'
import { useMessages } from '@/ui/hooks/use-looks'
import type { usePlatform } from '@/wiring-hooks'

type Props = {
  readonly clock: ReturnType<typeof usePlatform>['clock']
  readonly torch: boolean
  readonly onTorch: () => void
  readonly onScan: (raw: RawScan) => void
  readonly onType: () => void
  readonly onPicture?: () => void
  readonly onScanOnce?: () => void
}

export function CameraBox({ clock, torch, onTorch, onScan, onType, onPicture, onScanOnce }: Props) {
  const { scan, common } = useMessages()
  const [state, setState] = useState<keyof typeof scan.camera>('starting')
  const [hasTorch, setHasTorch] = useState(false)
  const isAbsent = state !== 'starting' && state !== 'live'
  return (
    <View className={isAbsent ? 'scan-camera scan-camera--absent' : 'scan-camera'}>
      {!isAbsent && (
        <ScannerView
          active
          torch={torch}
          clock={clock}
          onScan={onScan}
          onState={setState}
          onTorchAvailable={setHasTorch}
        />
      )}
      <View className="scan-camera__words">
        {isAbsent && <Icon name="camera-off" size="xl" />}
        <View className="scan-camera__title">{state === 'live' ? scan.aim : scan.camera[state].title}</View>
        {isAbsent && <View className="scan-camera__advice">{scan.camera[state].advice}</View>}
        {isAbsent && (
          <Button variant="secondary" size="s" icon="refresh-cw" onClick={() => setState('starting')}>
            {common.tryAgain}
          </Button>
        )}
      </View>
      <View className="scan-camera__tools">
        {hasTorch && (
          <IconButton
            tone="glass"
            icon={torch ? 'flashlight-off' : 'flashlight'}
            label={torch ? scan.torchOff : scan.torchOn}
            pressed={torch}
            onClick={onTorch}
          />
        )}
        {onScanOnce && (
          <IconButton tone="glass" icon="scan-barcode" label={scan.useScanner} onClick={onScanOnce} />
        )}
        {onPicture && <IconButton tone="glass" icon="image" label={scan.pickPicture} onClick={onPicture} />}
        <Button variant="secondary" size="s" icon="keyboard" onClick={onType}>
          {scan.typeCode}
        </Button>
      </View>
    </View>
  )
}
