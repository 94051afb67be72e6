/** The live scanner in a browser: our own video, read by our own decoder. */
import { useEffect, useRef, useState } from 'react'
import { useShown } from './page'
import type { CameraState } from './ports'
import type { Camera } from './scanner/camera.h5'
import { createCamera } from './scanner/camera.h5'
import { watchFrames } from './scanner/frame-loop.h5'
import { SCAN_WINDOW, ScanWindow } from './scanner/scan-window'
import { sharedDecoder } from './scanner/shared-decoder.h5'
import type { ScannerViewProps } from './scanner-view-props'

export type { ScannerViewProps } from './scanner-view-props'

export function ScannerView(props: ScannerViewProps) {
  const { torch, clock } = props
  const isShown = useShown()
  const active = props.active && isShown
  const latest = useRef(props)
  latest.current = props
  const box = useRef<HTMLDivElement>(null)
  const video = useRef<HTMLVideoElement>(null)
  const camera = useRef<Camera | null>(null)
  const [state, setState] = useState<CameraState>('starting')

  useEffect(() => {
    const picture = video.current
    const marks = box.current?.querySelector(`.${SCAN_WINDOW}`)
    if (!active || !picture || !marks) return
    const opened = createCamera({
      video: picture,
      clock,
      onState: (next) => {
        setState(next)
        latest.current.onState(next)
      },
      onTorchAvailable: (available) => latest.current.onTorchAvailable?.(available),
    })
    camera.current = opened
    opened.setTorch(latest.current.torch)
    opened.start()
    const stopWatching = watchFrames({
      video: picture,
      window: marks,
      decoder: sharedDecoder(),
      clock,
      onScan: (raw) => latest.current.onScan(raw),
    })
    return () => {
      stopWatching()
      opened.stop()
      camera.current = null
    }
  }, [active, clock])

  useEffect(() => camera.current?.setTorch(torch), [torch])

  return (
    <div className="scanner-view" ref={box}>
      <video className="scanner-view__picture" ref={video} autoPlay muted playsInline />
      <ScanWindow moving={active && state === 'live'} />
    </div>
  )
}
