/** Scan: the live camera above, below it the basket or the price that was asked for, the total always in view. */
import { View } from '@tarojs/components'
import { goHome } from '@/platform/page'
import { Banner } from '@/ui/components/banner'
import { Button } from '@/ui/components/button'
import { EmptyState } from '@/ui/components/empty-state'
import { IconButton } from '@/ui/components/icon-button'
import { Toast } from '@/ui/components/toast'
import { useMessages } from '@/ui/hooks/use-looks'
import { HOME, page } from '@/wiring-page'
import { Screen } from '../_shared/screen'
import { WayOn } from '../_shared/way-on'
import { Announcer } from './_parts/announcer'
import { Basket } from './_parts/basket'
import { CameraBox } from './_parts/camera-box'
import { Footer } from './_parts/footer'
import { JustAdded } from './_parts/just-added'
import { PriceCheck } from './_parts/price-check'
import { ScanSheet } from './_parts/scan-sheet'
import { useScan } from './use-scan'
import './index.scss'

function ScanPage() {
  const { scan, common, checkIn, me } = useMessages()
  const model = useScan()
  const { added, priceCheck, voice } = model

  if (!model.isOpen) {
    return (
      <Screen title={scan.title} tab="scan">
        {model.trip.phase === 'idle' ? (
          <EmptyState icon="store" title={checkIn.enter} text={checkIn.promise}>
            <Button onClick={() => goHome(HOME)}>{common.goHome}</Button>
          </EmptyState>
        ) : (
          <WayOn />
        )}
      </Screen>
    )
  }
  return (
    <Screen
      title={priceCheck.isOn ? scan.priceCheck.title : scan.title}
      onBack={() => goHome(HOME)}
      headerEnd={
        voice.isOffered && (
          <IconButton
            icon={voice.isOn ? 'volume-2' : 'volume-x'}
            label={me.spoken}
            pressed={voice.isOn}
            className="scan__voice"
            onClick={() => voice.set(!voice.isOn, me.spokenSample)}
          />
        )
      }
      fill
      flush
      footer={<Footer model={model} />}
      overlays={<ScanSheet model={model} />}
      toast={<Toast message={model.message} />}
    >
      <View className="scan">
        <Announcer model={model} />
        {/* a part that comes and goes has a place of its own: mini programs count children, and would send the list after it anew */}
        <View className="scan__place">
          {priceCheck.isOn && (
            <Banner tone="accent" icon="tag" className="scan__mode">
              {scan.priceCheck.notice}
            </Banner>
          )}
        </View>
        <CameraBox model={model} />
        <View className="scan__place">
          {added && <JustAdded key={added.turn} model={model} added={added} />}
        </View>
        {priceCheck.isOn ? <PriceCheck model={model} /> : <Basket model={model} />}
      </View>
    </Screen>
  )
}

export default page(ScanPage)
