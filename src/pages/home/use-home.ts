/** View model: the stores to check in to, and the visit under way. */
import { useState } from 'react'
import { pieceCount } from '@/domain/cart'
import type { StoreId } from '@/domain/kernel'
import { cartOf, storeIdOf } from '@/domain/trip'
import { goTo, useOnShow, useParams } from '@/platform/page'
import { useMessages } from '@/ui/hooks/use-looks'
import type { Advice } from '@/ui/messages/words'
import { useCatalog, useFlows, usePlatform, useShopper, useTrip } from '@/wiring-hooks'
import { useSentence } from '../_shared/use-sentence'
import { listStores } from './store-list'

const SCAN = 'pages/scan/index'

export function useHome() {
  const { checkIn, errors } = useMessages()
  const { visit, resume } = useFlows()
  const { clock } = usePlatform()
  const sentence = useSentence()
  const params = useParams()
  const trip = useTrip()
  const stores = useCatalog((state) => state.stores)
  const [distances, setDistances] = useState<ReadonlyMap<string, number>>(new Map())
  const [busy, setBusy] = useState<'list' | 'locate' | StoreId | null>(null)
  const [trouble, setTrouble] = useState<Advice | null>(params.lost ? errors.notFound : null)
  const [asking, setAsking] = useState<StoreId | null>(null)

  async function load() {
    setBusy((now) => now ?? 'list')
    const listed = await visit.loadStores()
    setBusy((now) => (now === 'list' ? null : now))
    if (!listed.ok) setTrouble(sentence(listed.error))
  }

  async function enter(storeId: StoreId, leaving = false) {
    if (busy === storeId) return
    setTrouble(null)
    setBusy(storeId)
    const entered = await (leaving ? visit.switchTo(storeId) : visit.checkIn(storeId))
    setBusy(null)
    if (entered.ok) goTo(SCAN)
    else if (entered.error === 'trip-under-way' && trip.phase !== 'paying' && trip.phase !== 'paid')
      setAsking(storeId)
    else setTrouble(sentence(entered.error))
  }

  async function locate() {
    setBusy('locate')
    const near = await visit.nearby()
    setBusy(null)
    if (near.ok) setDistances(new Map(near.value.map(({ store, metres }) => [store.id, metres])))
    else setTrouble({ title: checkIn.locate[near.error], advice: '' })
  }

  useOnShow(() => {
    void load()
    void resume.resume()
  })

  return {
    trip,
    pieces: pieceCount(cartOf(trip).lines),
    current: stores.find(({ id }) => id === storeIdOf(trip)),
    stores: listStores(stores, distances, clock.now()),
    subject: useShopper((state) => state.subject),
    now: clock.now(),
    isLoading: busy === 'list' && stores.length === 0,
    isLocating: busy === 'locate',
    entering: busy,
    trouble,
    asking: stores.find(({ id }) => id === asking),
    enter,
    locate,
    load,
    seeCoupons: () => goTo('pages/coupons/index'),
    goOn: () => goTo(pageOf(trip.phase)),
    async switchStore() {
      const next = asking
      setAsking(null)
      if (next) await enter(next, true)
    },
    stay: () => setAsking(null),
  }
}

function pageOf(phase: ReturnType<typeof useTrip>['phase']): string {
  if (phase === 'paying') return 'pages/cashier/index'
  if (phase === 'paid' || phase === 'left') return 'pages/pass/index'
  return phase === 'quoted' ? 'pages/checkout/index' : SCAN
}
