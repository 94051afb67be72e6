/** The coloured head over a basket: shape, word, and the figures to hold against the bag. */
import { View } from '@tarojs/components'
import type { Order } from '@/domain/order'
import { linesKept, minimumAgeOf, piecesKept } from '@/domain/order'
import { a11y } from '@/ui/components/a11y'
import { classNames } from '@/ui/components/class-names'
import { Icon } from '@/ui/components/icon'
import type { IconName } from '@/ui/components/icon-names'
import { timeOfDay } from '@/ui/format/time'
import { useMessages } from '@/ui/hooks/use-looks'

type Props = {
  readonly order: Order
  readonly tone: 'success' | 'warn'
  readonly icon: IconName
  readonly title: string
}

export function VerdictHead({ order, tone, icon, title }: Props) {
  const { common, staff } = useMessages()
  const age = minimumAgeOf({ lines: linesKept(order) })
  const tier = staff.member(common.tiers[order.tier])
  return (
    <View className={classNames('desk-head', `desk-head--${tone}`)} {...a11y({ role: 'status' })}>
      <View className="desk-head__top">
        <Icon name={icon} size="xl" />
        <View className="desk-head__words">
          <View className="desk-head__title">{title}</View>
          <View className="desk-head__sum">{staff.summary(piecesKept(order), order.due)}</View>
          <View className="desk-head__small">
            {order.paid ? `${staff.paidAt(timeOfDay(order.paid.at))} · ${tier}` : tier}
          </View>
        </View>
      </View>
      {age !== null && (
        <View className="desk-head__age">
          <Icon name="id-card" />
          <View>{staff.ageHint(age)}</View>
        </View>
      )}
    </View>
  )
}
