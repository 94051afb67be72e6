/** The points: how many, what they are worth, and where they came from. */
import { Text } from '@tarojs/components'
import { Card } from '@/ui/components/card'
import { ListRow } from '@/ui/components/list-row'
import { date } from '@/ui/format/time'
import { useMessages } from '@/ui/hooks/use-looks'
import { Section } from '../../_shared/section'
import type { MembershipPage } from '../use-membership'

type Ledger = NonNullable<NonNullable<MembershipPage['seen']>['points']>

export function Points({ points }: { readonly points: Ledger }) {
  const { membership } = useMessages()
  const { balance, worth, entries } = points
  const isOwing = balance < 0
  const count = isOwing ? membership.pointsOwed(-balance) : membership.pointsCount(balance)
  return (
    <Section title={`${membership.points} · ${count}`} aside={!isOwing && membership.worth(worth)}>
      {isOwing && <Text className="membership__label">{membership.pointsOwedAdvice}</Text>}
      <Card flush={entries.length > 0}>
        {entries.length === 0 && <Text className="membership__label">{membership.noPoints}</Text>}
        {entries.map(({ kind, orderId, returnId = '', change, at }) => (
          <ListRow
            key={`${kind}-${orderId}-${returnId}`}
            title={membership.pointsKinds[kind]}
            subtitle={date(at)}
            trailing={<Text className="membership__change">{change > 0 ? `+${change}` : `${change}`}</Text>}
          />
        ))}
      </Card>
    </Section>
  )
}
