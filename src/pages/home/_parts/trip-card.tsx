/** The visit under way, with the one button that goes on with it. */
import { View } from '@tarojs/components'
import { unreachable } from '@/domain/kernel'
import type { Store } from '@/domain/store'
import type { Trip } from '@/domain/trip'
import { Button } from '@/ui/components/button'
import { Card } from '@/ui/components/card'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'
import type { Messages } from '@/ui/messages/catalogue'

type Props = {
  readonly trip: Trip
  readonly store: Store
  readonly pieces: number
  readonly onGoOn: () => void
}

export function TripCard({ trip, store, pieces, onGoOn }: Props) {
  const messages = useMessages()
  const { language } = useLooks()
  return (
    <Card tone="accent">
      <View className="home-trip__where">{messages.checkIn.continueAt(store.name[language])}</View>
      <View className="home-trip__what">{stateOf(messages, trip, pieces)}</View>
      <Button full icon="arrow-right" onClick={onGoOn}>
        {goOnWords(messages, trip)}
      </Button>
    </Card>
  )
}

/** What is behind the button. */
function goOnWords({ checkIn }: Messages, { phase }: Trip): string {
  if (phase === 'paying') return checkIn.seePayment
  return phase === 'paid' ? checkIn.showPass : checkIn.continueTrip
}

function stateOf({ checkIn, pass }: Messages, trip: Trip, pieces: number): string {
  switch (trip.phase) {
    case 'idle':
    case 'shopping':
      return checkIn.continueCart(pieces)
    case 'quoted':
      return checkIn.continueQuoted
    case 'paying':
      return checkIn.continuePaying
    case 'paid':
      return checkIn.continuePaid
    case 'left':
      return pass.verdicts[trip.verdict.kind].title
    default:
      return unreachable(trip)
  }
}
