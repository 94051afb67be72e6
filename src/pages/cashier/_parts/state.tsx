/** What is known of a payment, in one sign and two sentences. */
import { View } from '@tarojs/components'
import { unreachable } from '@/domain/kernel'
import type { Order } from '@/domain/order'
import type { Payment } from '@/domain/payment'
import { a11y } from '@/ui/components/a11y'
import { classNames } from '@/ui/components/class-names'
import { Icon } from '@/ui/components/icon'
import type { IconName } from '@/ui/components/icon-names'
import { useMessages } from '@/ui/hooks/use-looks'
import { waitingWords } from '../../_shared/tender-words'
import type { Waited } from '../use-waited'

type Props = { readonly payment: Payment; readonly order: Order; readonly waited: Waited }

export function State({ payment, order, waited }: Props) {
  const words = useMessages()
  const { cashier, common } = words
  const { kind, tender } = payment
  const { title, advice } = cashier.states[kind]
  const icon = iconOf(kind)
  const isOpen = kind === 'processing' || kind === 'unknown'
  return (
    <View className={`cashier-state cashier-state--${kind}`} {...a11y({ role: 'status', live: 'polite' })}>
      <View
        className={classNames(
          'cashier-state__disc',
          icon === 'loader-circle' && 'cashier-state__disc--turning',
        )}
      >
        <Icon name={icon} size="xl" />
      </View>
      <View className="cashier-state__title">
        {kind === 'awaiting-user' ? waitingWords(tender, words) : title}
      </View>
      {!(kind === 'processing' && waited === 'too-long') && (
        <View className="cashier-state__advice">{advice}</View>
      )}
      {kind === 'closing' && (
        <View className="cashier-state__advice">{cashier.endingFirst(common.tenders[tender])}</View>
      )}
      {isOpen && waited !== 'briefly' && (
        <View className="cashier-state__still">{cashier.stillChecking(order.number)}</View>
      )}
      {(kind === 'unknown' || kind === 'closing') && waited !== 'too-long' && (
        <View className="cashier-state__number">
          <View className="cashier-state__ask">{common.askStaff}</View>
          {order.number}
        </View>
      )}
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
