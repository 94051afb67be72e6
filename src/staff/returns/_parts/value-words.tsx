/** What goes back to the shopper, and why it is that much. */
import { View } from '@tarojs/components'
import type { Order, ReturnValue } from '@/domain/order'
import { Amounts } from '@/pages/_shared/amounts'
import { refundRows } from '@/pages/_shared/refund-rows'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'

type Props = { readonly value: ReturnValue; readonly order: Order }

export function ValueWords({ value, order }: Props) {
  const words = useMessages()
  const { language } = useLooks()
  const { returns } = words
  const { rows, isShort } = refundRows(value, order.lines, { words, language })
  return (
    <View>
      <Amounts rows={rows} total={{ label: returns.back, amount: value.money }} />
      {isShort && <View className="returns__short">{returns.noMoney}</View>}
    </View>
  )
}
