/** In place of the camera: why it does not show, and trying again. */
import { View } from '@tarojs/components'
import type { CameraState } from '@/platform/ports'
import { Button } from '@/ui/components/button'
import { Icon } from '@/ui/components/icon'
import { useMessages } from '@/ui/hooks/use-looks'

type Props = { readonly state: CameraState; readonly onRetry: () => void }

export function CameraAbsent({ state, onRetry }: Props) {
  const { scan, common } = useMessages()
  return (
    <View className="scan-camera__words">
      <Icon name="camera-off" size="xl" />
      <View className="scan-camera__title">{scan.camera[state].title}</View>
      <View className="scan-camera__advice">{scan.camera[state].advice}</View>
      <Button variant="secondary" size="s" icon="refresh-cw" onClick={onRetry}>
        {common.tryAgain}
      </Button>
    </View>
  )
}
