/** Number, times and wallet of an order; the number can be selected to copy it. */
import { Text, View } from '@tarojs/components'
import type { Order } from '@/domain/order'
import { Card } from '@/ui/components/card'
import { dateAndTime } from '@/ui/format/time'
import { useMessages } from '@/ui/hooks/use-looks'
import { paidWords } from '../../_shared/paid-words'

export function Facts({ order }: { readonly order: Order }) {
  const words = useMessages()
  const { orders } = words
  const facts = [
    { name: orders.orderNumber, value: order.number },
    { name: orders.orderedAt, value: dateAndTime(order.createdAt) },
    ...(order.paid
      ? [
          { name: orders.paidAt, value: dateAndTime(order.paid.at) },
          { name: orders.paidWith, value: paidWords(order.paid, words) },
        ]
      : []),
  ]
  return (
    <Card>
      {facts.map(({ name, value }) => (
        <View key={name} className="receipt__fact">
          <Text className="receipt__fact-name">{name}</Text>
          <Text className="receipt__fact-value" selectable userSelect>
            {value}
          </Text>
        </View>
      ))}
    </Card>
  )
}
