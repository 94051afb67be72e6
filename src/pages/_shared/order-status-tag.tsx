/** The state of an order as a tag: paid or not, and whether goods of it came back. */
import type { Order, OrderStatus } from '@/domain/order'
import { returnStateOf } from '@/domain/order'
import type { Tone } from '@/ui/components/tag'
import { Tag } from '@/ui/components/tag'
import { useMessages } from '@/ui/hooks/use-looks'

const TONE: Record<OrderStatus, Tone> = { unpaid: 'warn', paid: 'success', closed: 'neutral' }

export function OrderStatusTag({ order }: { readonly order: Order }) {
  const words = useMessages()
  const back = returnStateOf(order)
  return back === 'none' ? (
    <Tag tone={TONE[order.status]}>{words.orders.statuses[order.status]}</Tag>
  ) : (
    <Tag tone={back === 'all' ? 'neutral' : 'accent'}>{words.returns.states[back]}</Tag>
  )
}
