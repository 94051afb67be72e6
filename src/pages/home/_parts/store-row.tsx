/** One store to check in to. */
import { View } from '@tarojs/components'
import { Button } from '@/ui/components/button'
import { Card } from '@/ui/components/card'
import { Tag } from '@/ui/components/tag'
import { distance } from '@/ui/format/distance'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'
import type { ListedStore } from '../store-list'

type Props = {
  readonly listed: ListedStore
  readonly isHere: boolean
  readonly isBusy: boolean
  readonly onEnter: () => void
}

export function StoreRow({ listed: { store, metres, isOpen }, isHere, isBusy, onEnter }: Props) {
  const { checkIn } = useMessages()
  const { language } = useLooks()
  const name = store.name[language]
  return (
    <Card>
      <View className="home-store">
        <View className="home-store__name">{name}</View>
        <View className="home-store__address">
          {store.city[language]} · {store.address[language]}
        </View>
        <View className="home-store__row">
          <View className="home-store__facts">
            <Tag tone={isOpen ? 'success' : 'neutral'}>{isOpen ? checkIn.openNow : checkIn.closedNow}</Tag>
            <View className="home-store__hours">
              {store.hours.opens}–{store.hours.closes}
            </View>
            {metres !== null && <View className="home-store__hours">{checkIn.away(distance(metres))}</View>}
          </View>
          <Button
            variant={isHere ? 'secondary' : 'primary'}
            busy={isBusy}
            onClick={onEnter}
            label={isHere ? `${checkIn.continueTrip}: ${name}` : checkIn.enterAt(name)}
          >
            {isHere ? checkIn.continueTrip : checkIn.enter}
          </Button>
        </View>
      </View>
    </Card>
  )
}
