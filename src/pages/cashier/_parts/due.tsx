/** The amount that is asked for, large, and how long the order is kept for it. */
import { View } from '@tarojs/components'
import type { Fen } from '@/domain/kernel'
import type { Order } from '@/domain/order'
import { Card } from '@/ui/components/card'
import { Price } from '@/ui/components/price'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'
import { OrderTime } from './order-time'

type Props = {
  readonly amount: Fen
  readonly order: Order | null
  /** What is in the amount. */
  readonly note?: string | null
}

export function Due({ amount, order, note = null }: Props) {
  const { cashier } = useMessages()
  const { language } = useLooks()
  return (
    <Card tone="hero">
      <View className="cashier-due">
        <View className="cashier-due__label">{cashier.due}</View>
        <Price amount={amount} size="xl" />
        {note !== null && <View className="cashier-due__note">{note}</View>}
        {order && (
          <View className="cashier-due__order">
            <View>{order.storeName[language]}</View>
            <View>{cashier.orderNumber(order.number)}</View>
            <OrderTime order={order} />
          </View>
        )}
      </View>
    </Card>
  )
}
