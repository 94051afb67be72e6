/** What follows from another tier, wherever it came from: no quote of the old one is paid, and a trial ends with its visit. */
import { tierOf } from '@/domain/member'
import { storeIdOf } from '@/domain/trip'
import type { MembershipFlow } from '@/flows/membership-flow'
import type { Clock } from '@/platform/ports'
import type { ShopperStore } from '@/stores/shopper-store'
import type { TripStore } from '@/stores/trip-store'

type Deps = {
  readonly clock: Clock
  readonly shopper: ShopperStore
  readonly trip: TripStore
  readonly membership: Pick<MembershipFlow, 'endTrial'>
}

export function followTier({ clock, shopper, trip, membership }: Deps): void {
  shopper.subscribe(({ subject }, before) => {
    const { trip: current } = trip.getState()
    if (subject === before.subject || current.phase !== 'quoted') return
    if (current.quote.tier !== tierOf(subject, clock.now(), storeIdOf(current)))
      trip.record({ kind: 'quote-dropped' })
  })
  trip.subscribe(({ trip: now }, { trip: before }) => {
    const { subject } = shopper.getState()
    const wasIn = storeIdOf(before) !== null
    const isOver = now.phase === 'paid' || storeIdOf(now) === null
    if (subject.kind === 'trial' && wasIn && isOver && before.phase !== now.phase) void membership.endTrial()
  })
}
