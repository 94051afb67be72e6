/** What membership has saved on this trip and this year, and whether the card has paid for itself. */
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Fen } from '@/domain/kernel'
import { paybackOf, planOf } from '@/domain/member'
import { Card } from '@/ui/components/card'
import { Icon } from '@/ui/components/icon'
import { Price } from '@/ui/components/price'
import { useMessages } from '@/ui/hooks/use-looks'
import { Section } from '../../_shared/section'
import type { MembershipPage } from '../use-membership'

type Props = { readonly view: MembershipPage; readonly seen: NonNullable<MembershipPage['seen']> }

export function Savings({ view, seen }: Props) {
  const { membership } = useMessages()
  const { subject, trip } = view
  const { savings } = seen
  const isMember = subject.kind === 'member'
  const rows: Row[] = [
    ...rowOf(membership.thisTrip, trip.saved),
    ...rowOf(membership.missedTrip, trip.missed),
    ...(isMember ? rowOf(membership.thisYear(savings.year), savings.byMembership) : []),
    ...(savings.missed > 0 && !isMember ? rowOf(membership.missedYear(savings.year), savings.missed) : []),
  ]
  if (rows.length === 0) return null
  const fee = isMember && view.tier !== 'none' ? planOf(seen.plans, subject.membership.tier)?.fee : undefined
  return <Rows rows={rows}>{fee !== undefined && <PaidBack saved={savings.byMembership} fee={fee} />}</Rows>
}

const rowOf = (label: string, amount: Fen | null): Row[] => (amount === null ? [] : [{ label, amount }])

type Row = { readonly label: string; readonly amount: Fen }

function Rows({ rows, children }: { readonly rows: readonly Row[]; readonly children?: ReactNode }) {
  const { membership } = useMessages()
  return (
    <Section title={membership.savings}>
      <Card tone="accent">
        {rows.map(({ label, amount }) => (
          <View key={label} className="membership__row">
            <Text className="membership__label">{label}</Text>
            <Price amount={amount} size="m" emphasis="member" />
          </View>
        ))}
        <View className="membership__note">{membership.compared}</View>
        {children}
      </Card>
    </Section>
  )
}

function PaidBack({ saved, fee }: { readonly saved: Fen; readonly fee: Fen }) {
  const { membership } = useMessages()
  const payback = paybackOf(saved, fee)
  return (
    <View className="membership__payback">
      <Icon name={payback.kind === 'paid-for-itself' ? 'badge-check' : 'hourglass'} />
      <View className="membership__payback-words">
        {payback.kind === 'to-go' ? (
          membership.toGo(payback.missing)
        ) : (
          <>
            <View className="membership__strong">{membership.paidForItself}</View>
            {payback.beyond > 0 && <View>{membership.beyond(payback.beyond)}</View>}
          </>
        )}
      </View>
    </View>
  )
}
