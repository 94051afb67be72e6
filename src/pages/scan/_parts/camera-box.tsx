/** The live camera with what it says and the ways to scan around it. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { CameraState, ScanHint } from '@/platform/ports'
import { ScannerView } from '@/platform/scanner-view'
import { classNames } from '@/ui/components/class-names'
import { useGtins } from '../use-gtins'
import type { useScan } from '../use-scan'
import { CameraAbsent } from './camera-absent'
import { CameraTools } from './camera-tools'
import { CameraWords } from './camera-words'
import './camera-box.scss'

export function CameraBox({ model }: { readonly model: ReturnType<typeof useScan> }) {
  const gtins = useGtins()
  const [state, setState] = useState<CameraState>('starting')
  const [hint, setHint] = useState<ScanHint | null>(null)
  const [hasTorch, setHasTorch] = useState(false)
  const [torch, setTorch] = useState(false)
  const [life, setLife] = useState(0)
  const { clock, sheet, priceCheck } = model
  const isAbsent = state !== 'starting' && state !== 'live'
  const tryAgain = () => {
    setState('starting')
    setLife((n) => n + 1)
  }
  return (
    <View
      className={classNames(
        'scan-camera',
        isAbsent && 'scan-camera--absent',
        priceCheck.isOn && 'scan-camera--prices',
      )}
    >
      {/* stays while it shows nothing: a camera that comes back is noticed by the view itself */}
      <ScannerView
        key={life}
        active
        torch={torch}
        clock={clock}
        gtins={gtins}
        onFrame={model.onFrame}
        onScan={model.onScan}
        onState={setState}
        onHint={setHint}
        onTorchAvailable={setHasTorch}
      />
      {isAbsent ? (
        <CameraAbsent state={state} onRetry={tryAgain} />
      ) : (
        <CameraWords
          clock={clock}
          state={state}
          hint={sheet.kind === 'closed' ? hint : null}
          onLight={hasTorch && !torch ? () => setTorch(true) : null}
        />
      )}
      <CameraTools model={model} torch={torch} onTorch={hasTorch ? () => setTorch(!torch) : null} />
    </View>
  )
}
