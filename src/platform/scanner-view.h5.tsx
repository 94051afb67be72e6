/** The live scanner in a browser: our own video, read by our own decoder. */
import { useEffect, useRef, useState } from 'react'
import { useShown } from './page'
import type { CameraState } from './ports'
import type { Camera } from './scanner/camera.h5'
import { createCamera } from './scanner/camera.h5'
import { watchFrames } from './scanner/frame-loop.h5'
import type { SeenOutline } from './scanner/read-outline.h5'
import { ReadOutline } from './scanner/read-outline.h5'
import { SCAN_WINDOW, ScanWindow } from './scanner/scan-window'
import { sharedDecoder } from './scanner/shared-decoder.h5'
import type { ScannerViewProps } from './scanner-view-props'

export type { ScannerViewProps } from './scanner-view-props'

export function ScannerView(props: ScannerViewProps) {
  const { torch, clock, gtins } = props
  const isShown = useShown()
  const active = props.active && isShown
  const latest = useRef(props)
  latest.current = props
  const box = useRef<HTMLDivElement>(null)
  const video = useRef<HTMLVideoElement>(null)
  const camera = useRef<Camera | null>(null)
  const [state, setState] = useState<CameraState>('starting')
  const [seen, setSeen] = useState<SeenOutline | null>(null)

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
      onFrame: (at) => latest.current.onFrame?.(at),
      onScan: (raw) => latest.current.onScan(raw),
      onSeen: setSeen,
      onHint: (hint) => latest.current.onHint?.(hint),
      onReading: (report) => latest.current.onReading?.(report),
    })
    return () => {
      stopWatching()
      setSeen(null)
      latest.current.onHint?.(null)
      opened.stop()
      camera.current = null
    }
  }, [active, clock])

  useEffect(() => camera.current?.setTorch(torch), [torch])
  useEffect(() => {
    if (gtins) sharedDecoder().know(gtins)
  }, [gtins])

  return (
    <div className="scanner-view" ref={box}>
      <video className="scanner-view__picture" ref={video} autoPlay muted playsInline />
      <ReadOutline seen={seen} />
      <ScanWindow moving={active && state === 'live'} />
    </div>
  )
}
