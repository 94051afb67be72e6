/** The live scanner of a host app: its camera component reads the codes itself. */
import { Camera, View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import { guardFrame, NOTHING_READ_YET } from '@/domain/code'
import type { CameraState } from '../ports'
import type { ScannerViewProps } from '../scanner-view-props'
import { scanFromHost } from './mini-scan'
import { ScanWindow } from './scan-window'

export function MiniScannerView(props: ScannerViewProps) {
  const { active, torch, clock } = props
  const latest = useRef(props)
  latest.current = props
  const [state, setState] = useState<CameraState>('starting')
  const [life, setLife] = useState(0)
  const lost = useRef(false)
  const memory = useRef(NOTHING_READ_YET)

  useEffect(() => {
    if (active) latest.current.onState(state)
    else setState('starting')
    latest.current.onTorchAvailable?.(active && state === 'live')
  }, [active, state])

  // a camera that was stopped or refused does not come back by itself: another one is made
  useDidShow(() => {
    if (!lost.current) return
    lost.current = false
    setState('starting')
    setLife((n) => n + 1)
  })
  const live = () => setState('live')
  /** A host repeats its event while a code is held, and does not say how sure it is. */
  function read(detail: unknown) {
    const at = clock.now()
    const scan = scanFromHost(detail, at)
    const guarded = guardFrame(memory.current, scan ? [{ ...scan, confidence: 'likely' }] : [], at)
    memory.current = guarded.memory
    if (guarded.scan) latest.current.onScan(guarded.scan)
  }
  const lose = (next: CameraState) => {
    lost.current = true
    setState(next)
  }

  return (
    <View className="scanner-view">
      {active && (
        <Camera
          key={life}
          className="scanner-view__picture"
          mode="scanCode"
          devicePosition="back"
          resolution="high"
          flash={torch ? 'torch' : 'off'}
          onScanCode={(event) => {
            live()
            read(event.detail)
          }}
          onInitDone={live}
          onReady={live}
          onError={() => lose('refused')}
          onStop={() => lose('starting')}
        />
      )}
      <ScanWindow moving={active && state === 'live'} />
    </View>
  )
}
