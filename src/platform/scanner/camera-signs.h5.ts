/** What happens around a camera that may bring it back: the tab is seen again, a device is plugged in, a no becomes a yes. */
import type { CameraHost } from './rear-camera.h5'

export type CameraPage = Pick<Document, 'hidden' | 'addEventListener' | 'removeEventListener'>

export type CameraSigns = {
  readonly onHidden: () => void
  readonly onShown: () => void
  readonly onDevices: () => void
  readonly onGranted: () => void
}

/** The returned function stops watching. */
export function watchSigns(
  page: CameraPage,
  { media, permission }: CameraHost,
  signs: CameraSigns,
): () => void {
  const onVisibility = () => (page.hidden ? signs.onHidden() : signs.onShown())
  page.addEventListener('visibilitychange', onVisibility)
  media?.addEventListener?.('devicechange', signs.onDevices)
  const stopAsking = watchPermission(permission, signs.onGranted)
  return () => {
    page.removeEventListener('visibilitychange', onVisibility)
    media?.removeEventListener?.('devicechange', signs.onDevices)
    stopAsking()
  }
}

function watchPermission(permission: CameraHost['permission'], onGranted: () => void): () => void {
  let stop = () => {}
  let isOver = false
  permission?.().then(
    (status) => {
      if (isOver) return
      const onChange = () => {
        if (status.state === 'granted') onGranted()
      }
      status.addEventListener('change', onChange)
      stop = () => status.removeEventListener('change', onChange)
    },
    () => undefined, // this browser does not tell; the button to try again is there
  )
  return () => {
    isOver = true
    stop()
  }
}
