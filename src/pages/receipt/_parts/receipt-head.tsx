/** The head of a receipt: the store, the sum, and whether it was paid. */
import { View } from '@tarojs/components'
import type { Order } from '@/domain/order'
import { piecesIn } from '@/domain/order'
import { OrderStatusTag } from '@/pages/_shared/order-status-tag'
import { Banner } from '@/ui/components/banner'
import { Price } from '@/ui/components/price'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'

export function ReceiptHead({ order }: { readonly order: Order }) {
  const { language } = useLooks()
  const { common, orders } = useMessages()
  return (
    <View className="receipt__head">
      <View className="receipt__store">{order.storeName[language]}</View>
      <Price amount={order.due} size="xl" />
      <View className="receipt__state">
        <OrderStatusTag order={order} />
        <View className="receipt__pieces">{common.pieces(piecesIn(order))}</View>
      </View>
      {order.status !== 'paid' && (
        <Banner tone={order.status === 'unpaid' ? 'warn' : 'info'} className="receipt__note">
          {order.status === 'unpaid' ? orders.unpaidNote : orders.closedNote}
        </Banner>
      )}
    </View>
  )
}
