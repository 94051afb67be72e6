/** Scan: the live camera above, the basket below it, the total always in view. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { goHome } from '@/platform/page'
import { Button } from '@/ui/components/button'
import { EmptyState } from '@/ui/components/empty-state'
import { Toast } from '@/ui/components/toast'
import { useMessages } from '@/ui/hooks/use-looks'
import { HOME, page } from '@/wiring-page'
import { Screen } from '../_shared/screen'
import { Basket } from './_parts/basket'
import { CameraBox } from './_parts/camera-box'
import { Footer } from './_parts/footer'
import { ScanSheet } from './_parts/scan-sheet'
import { useScan } from './use-scan'
import './index.scss'

function ScanPage() {
  const { scan, common, checkIn } = useMessages()
  const model = useScan()
  const [torch, setTorch] = useState(false)
  const undo = model.canUndo ? { label: common.undo, onClick: model.undo } : undefined

  if (!model.isOpen) {
    return (
      <Screen title={scan.title} tab="scan">
        <EmptyState icon="store" title={checkIn.enter} text={checkIn.promise}>
          <Button onClick={() => goHome(HOME)}>{common.goHome}</Button>
        </EmptyState>
      </Screen>
    )
  }
  return (
    <Screen
      title={scan.title}
      onBack={() => goHome(HOME)}
      fill
      flush
      footer={<Footer model={model} />}
      overlays={<ScanSheet model={model} />}
      toast={<Toast message={model.message} action={undo} />}
    >
      <View className="scan">
        <CameraBox
          clock={model.clock}
          torch={torch}
          onTorch={() => setTorch(!torch)}
          onScan={model.onScan}
          onType={model.openTyping}
          onPicture={model.canScanPicture ? model.readPicture : undefined}
          onScanOnce={model.canScanOnce ? model.scanOnce : undefined}
        />
        <Basket model={model} />
      </View>
    </Screen>
  )
}

export default page(ScanPage)
