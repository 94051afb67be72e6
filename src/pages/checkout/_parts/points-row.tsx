/** Points pay a part, or not: how many, what they are worth, and the choice. */
import { Card } from '@/ui/components/card'
import { Icon } from '@/ui/components/icon'
import { ListRow } from '@/ui/components/list-row'
import { useMessages } from '@/ui/hooks/use-looks'
import { OnOff } from '../../_shared/on-off'
import type { PointsView } from '../use-points'

export function PointsRow({ points }: { readonly points: PointsView | null }) {
  const { checkout, membership } = useMessages()
  if (points === null) return null
  const { balance, usable, isOn, use } = points
  const title = usable === null ? membership.points : checkout.points(usable.used)
  return (
    <Card flush>
      <ListRow
        leading={<Icon name="crown" />}
        title={title}
        subtitle={
          usable === null ? checkout.pointsTooFew(balance) : checkout.pointsWorth(usable.worth, balance)
        }
        action={
          (usable !== null || isOn) && (
            <OnOff
              label={title}
              isOn={isOn}
              onChange={use}
              words={{ off: checkout.pointsOff, on: checkout.pointsOn }}
            />
          )
        }
      />
    </Card>
  )
}
