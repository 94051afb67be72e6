/** A payment under way: what is known of it, and what the shopper can do meanwhile. */
import { View } from '@tarojs/components'
import { unreachable } from '@/domain/kernel'
import type { Payment } from '@/domain/payment'
import { a11y } from '@/ui/components/a11y'
import { classNames } from '@/ui/components/class-names'
import { Icon } from '@/ui/components/icon'
import type { IconName } from '@/ui/components/icon-names'
import { useMessages } from '@/ui/hooks/use-looks'
import { PayCode } from '../../_shared/pay-code'
import type { Stage } from '../stage'
import type { CashierView } from '../use-cashier'
import { Due } from './due'
import { FollowButtons } from './follow-buttons'

type Props = { readonly view: CashierView; readonly stage: Extract<Stage, { kind: 'follow' }> }

export function Follow({ view, stage }: Props) {
  const { cashier, common } = useMessages()
  const { due, order, payment } = stage
  const { title, advice } = cashier.states[payment.kind]
  const icon = iconOf(payment.kind)
  return (
    <View className="cashier">
      <Due amount={due} order={order} />
      <View
        className={`cashier-state cashier-state--${payment.kind}`}
        {...a11y({ role: 'status', live: 'polite' })}
      >
        {payment.kind === 'awaiting-user' && payment.invocation.kind === 'qr' && (
          <PayCode tender={payment.tender} invocation={payment.invocation} />
        )}
        <View
          className={classNames(
            'cashier-state__disc',
            icon === 'loader-circle' && 'cashier-state__disc--turning',
          )}
        >
          <Icon name={icon} size="xl" />
        </View>
        <View className="cashier-state__title">{title}</View>
        <View className="cashier-state__advice">{advice}</View>
        {(payment.kind === 'unknown' || payment.kind === 'closing') && (
          <View className="cashier-state__number">
            <View className="cashier-state__ask">{common.askStaff}</View>
            {order.number}
          </View>
        )}
      </View>
      <FollowButtons view={view} stage={stage} />
    </View>
  )
}

function iconOf(kind: Payment['kind']): IconName {
  switch (kind) {
    case 'created':
    case 'processing':
    case 'closing':
      return 'loader-circle'
    case 'awaiting-user':
      return 'wallet'
    case 'succeeded':
      return 'circle-check'
    case 'unknown':
      return 'circle-help'
    case 'declined':
    case 'cancelled':
      return 'circle-x'
    default:
      return unreachable(kind)
  }
}
