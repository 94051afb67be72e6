/** What of the last visit could not be read, said where the shopper looks for it. */
import { goTo } from '@/platform/page'
import { Banner } from '@/ui/components/banner'
import { useMessages } from '@/ui/hooks/use-looks'
import { useTripState } from '@/wiring-hooks'

export function TripTrouble() {
  const { errors, orders } = useMessages()
  const health = useTripState((state) => state.health)
  const phase = useTripState(({ trip }) => trip.phase)
  if (health === 'lost' && phase === 'idle')
    return (
      <Banner
        tone="warn"
        title={errors.unreadable.title}
        action={{ label: orders.title, onClick: () => goTo('pages/orders/index') }}
      >
        {errors.unreadable.advice}
      </Banner>
    )
  if (health !== 'cut' || (phase !== 'shopping' && phase !== 'quoted')) return null
  return (
    <Banner tone="warn" title={errors.cut.title}>
      {errors.cut.advice}
    </Banner>
  )
}
