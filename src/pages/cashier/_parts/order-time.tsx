/** How long the store still keeps an unpaid order. */
import { View } from '@tarojs/components'
import type { Millis } from '@/domain/kernel'
import { seconds } from '@/domain/kernel'
import type { Order } from '@/domain/order'
import { useShown } from '@/platform/page'
import { a11y } from '@/ui/components/a11y'
import { duration } from '@/ui/format/duration'
import { useMessages } from '@/ui/hooks/use-looks'
import { useTicker } from '@/ui/hooks/use-ticker'
import { usePlatform } from '@/wiring-hooks'

export function OrderTime({ order }: { readonly order: Order }) {
  const { code } = useMessages().cashier
  const { clock } = usePlatform()
  const now = useTicker(clock, seconds(1), useShown())
  const left = (order.payBefore - now) as Millis
  return (
    <View {...a11y({ role: 'timer' })}>
      {left > 0 ? `${code.orderHeld} ${duration(left)}` : code.orderOver}
    </View>
  )
}
