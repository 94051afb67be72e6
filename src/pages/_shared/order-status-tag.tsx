/** The state of an order as a tag. */
import type { OrderStatus } from '@/domain/order'
import type { Tone } from '@/ui/components/tag'
import { Tag } from '@/ui/components/tag'
import { useMessages } from '@/ui/hooks/use-looks'

const TONE: Record<OrderStatus, Tone> = { unpaid: 'warn', paid: 'success', closed: 'neutral' }

export function OrderStatusTag({ status }: { readonly status: OrderStatus }) {
  const { orders } = useMessages()
  return <Tag tone={TONE[status]}>{orders.statuses[status]}</Tag>
}
