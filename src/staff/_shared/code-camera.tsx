/** The camera over the desk, or the sentence that says why there is none. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { ScannerView } from '@/platform/scanner-view'
import { Icon } from '@/ui/components/icon'
import { IconButton } from '@/ui/components/icon-button'
import { useMessages } from '@/ui/hooks/use-looks'
import type { CodeReader } from './use-code-reader'
import './staff.scss'

type Props = {
  readonly reader: CodeReader
  readonly aim: string
  /** What to do where there is no camera. */
  readonly without: string
  /** Whether the camera cannot be used, each time that changes. */
  readonly onAbsent: (isAbsent: boolean) => void
}

export function CodeCamera({ reader, aim, without, onAbsent }: Props) {
  const { scan } = useMessages()
  const [state, setState] = useState<keyof typeof scan.camera>('starting')
  const [torch, setTorch] = useState(false)
  const [hasTorch, setHasTorch] = useState(false)
  const isUsable = isPresent(state)
  const follow = (next: typeof state) => {
    setState(next)
    onAbsent(!isPresent(next))
  }
  return (
    <View className={isUsable ? 'desk__camera' : 'desk__camera desk__camera--none'}>
      <ScannerView
        active
        torch={torch}
        clock={reader.clock}
        onScan={reader.onScan}
        onState={follow}
        onTorchAvailable={setHasTorch}
      />
      {isUsable ? (
        <View className="desk__aim">{state === 'live' ? aim : scan.camera.starting.title}</View>
      ) : (
        <View className="desk__no-camera">
          <Icon name="camera-off" size="l" />
          <View className="desk__no-camera-title">{scan.camera[state].title}</View>
          <View>{without}</View>
        </View>
      )}
      {hasTorch && (
        <View className="desk__torch">
          <IconButton
            icon={torch ? 'flashlight-off' : 'flashlight'}
            tone="glass"
            label={torch ? scan.torchOff : scan.torchOn}
            pressed={torch}
            onClick={() => setTorch(!torch)}
          />
        </View>
      )}
    </View>
  )
}

const isPresent = (state: string) => state === 'live' || state === 'starting'
