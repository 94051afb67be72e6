/** How long the store still keeps an unpaid order. */
import { View } from '@tarojs/components'
import type { Order } from '@/domain/order'
import { a11y } from '@/ui/components/a11y'
import { duration } from '@/ui/format/duration'
import { useMessages } from '@/ui/hooks/use-looks'
import { useOrderTime } from '../use-order-time'

export function OrderTime({ order }: { readonly order: Order }) {
  const { code } = useMessages().cashier
  const left = useOrderTime(order)
  return (
    <View {...a11y({ role: 'timer' })}>
      {left !== null && left > 0 ? `${code.orderHeld} ${duration(left)}` : code.orderOver}
    </View>
  )
}
