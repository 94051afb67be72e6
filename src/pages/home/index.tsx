/** Home: go on with the visit under way, or check in to a store. */
import { View } from '@tarojs/components'
import { Banner } from '@/ui/components/banner'
import { Button } from '@/ui/components/button'
import { Dialog } from '@/ui/components/dialog'
import { EmptyState } from '@/ui/components/empty-state'
import { Skeleton } from '@/ui/components/skeleton'
import { Toast } from '@/ui/components/toast'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'
import { useDemo, usePlatform } from '@/wiring-hooks'
import { page } from '@/wiring-page'
import { ForYou } from '../_shared/for-you'
import { MembershipDoor } from '../_shared/membership-door'
import { Screen } from '../_shared/screen'
import { TripTrouble } from '../_shared/trip-trouble'
import { useForYou } from '../_shared/use-for-you'
import { useUndo } from '../_shared/use-undo'
import { WhyOffer } from '../_shared/why-offer'
import { DemoNotice } from './_parts/demo-notice'
import { EntrySheet } from './_parts/entry-sheet'
import { Hero } from './_parts/hero'
import { StoreRow } from './_parts/store-row'
import { TripCard } from './_parts/trip-card'
import { useEntry } from './use-entry'
import { useHome } from './use-home'
import './index.scss'

function HomePage() {
  const { checkIn, common, coupons } = useMessages()
  const { language } = useLooks()
  const home = useHome()
  const entry = useEntry()
  const toast = useUndo(usePlatform().clock, 0)
  const forYou = useForYou({ tell: toast.tell })
  const isDemo = useDemo() !== null
  const { asking, trouble } = home

  return (
    <Screen
      title={checkIn.title}
      tone="hero"
      tab="home"
      toast={<Toast message={toast.message} />}
      overlays={
        <>
          {entry.isOpen && <EntrySheet entry={entry} />}
          <WhyOffer view={forYou} />
          <Dialog
            open={asking !== undefined}
            title={checkIn.switchStore.title}
            confirm={checkIn.switchStore.confirm}
            cancel={checkIn.switchStore.cancel}
            danger
            onConfirm={home.switchStore}
            onCancel={home.stay}
          >
            {checkIn.switchStore.advice(home.pieces, home.current?.name[language] ?? '')}
          </Dialog>
        </>
      }
    >
      <View className="home">
        <Hero subject={home.subject} now={home.now} />
        {home.current && home.trip.phase !== 'idle' && (
          <TripCard trip={home.trip} store={home.current} pieces={home.pieces} onGoOn={home.goOn} />
        )}
        <ForYou view={forYou} />
        <TripTrouble />
        {trouble && (
          <Banner tone="warn" title={trouble.title}>
            {trouble.advice}
          </Banner>
        )}
        {isDemo && <DemoNotice />}
        <MembershipDoor />
        <View className="home__head">
          <View className="home__heading">{checkIn.allStores}</View>
          <Button variant="quiet" size="s" icon="map-pin" busy={home.isLocating} onClick={home.locate}>
            {home.isLocating ? checkIn.locating : checkIn.findNearest}
          </Button>
        </View>
        {home.isLoading && <Skeleton count={3} />}
        {home.stores.map((listed) => (
          <StoreRow
            key={listed.store.id}
            listed={listed}
            isHere={listed.store.id === home.current?.id}
            isBusy={home.entering === listed.store.id}
            onEnter={() => home.enter(listed.store.id)}
          />
        ))}
        {!home.isLoading && home.stores.length === 0 && (
          <EmptyState icon="store" title={checkIn.noStores.title} text={checkIn.noStores.advice}>
            <Button onClick={home.load} icon="refresh-cw">
              {common.tryAgain}
            </Button>
          </EmptyState>
        )}
        <Button variant="secondary" icon="qr-code" full onClick={entry.open}>
          {checkIn.scanEntry}
        </Button>
        <Button variant="quiet" icon="badge-percent" full onClick={home.seeCoupons}>
          {coupons.title}
        </Button>
      </View>
    </Screen>
  )
}

export default page(HomePage)
