/** What the camera's window says: where to hold the code, what is wrong with the picture, or why there is none. */
import { View } from '@tarojs/components'
import { millis } from '@/domain/kernel'
import type { CameraState, Clock, ScanHint } from '@/platform/ports'
import { a11y } from '@/ui/components/a11y'
import { Icon } from '@/ui/components/icon'
import { Pressable } from '@/ui/components/pressable'
import { useLasting } from '@/ui/hooks/use-lasting'
import { useMessages } from '@/ui/hooks/use-looks'

/** A hint that comes and goes faster is no help. */
const LASTING = millis(700)

type Props = {
  readonly clock: Clock
  readonly state: CameraState
  readonly hint: ScanHint | null
  /** Turns the lamp on; null without one, or when it shines already. */
  readonly onLight: (() => void) | null
}

export function CameraWords({ clock, state, hint, onLight }: Props) {
  const { scan } = useMessages()
  const lasting = useLasting(state === 'live' ? hint : null, LASTING, clock)
  return (
    <View className="scan-camera__words">
      {lasting === null && (
        <View className="scan-camera__title">{state === 'live' ? scan.aim : scan.camera[state].title}</View>
      )}
      <View {...a11y({ role: 'status', live: 'polite' })}>
        {lasting === 'dark' && onLight && (
          <Pressable className="scan-camera__hint scan-camera__hint--way" onClick={onLight}>
            <Icon name="flashlight" />
            <View>{scan.turnLightOn}</View>
          </Pressable>
        )}
        {lasting !== null && !(lasting === 'dark' && onLight) && (
          <View className="scan-camera__hint">{scan.hints[lasting]}</View>
        )}
      </View>
    </View>
  )
}
