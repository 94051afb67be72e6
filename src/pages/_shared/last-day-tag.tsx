/** Until when a piece may be sold, by its label; nothing where the label names no day. */
import type { CalendarDate } from '@/domain/kernel'
import { isPastDate } from '@/domain/product'
import { Tag } from '@/ui/components/tag'
import { useMessages } from '@/ui/hooks/use-looks'
import { useToday } from '@/wiring-hooks'

export function LastDayTag({ lastDay }: { readonly lastDay: CalendarDate | null }) {
  const { product } = useMessages()
  const today = useToday()
  if (lastDay === null) return null
  return isPastDate(lastDay, today) ? (
    <Tag tone="danger" icon="ban">
      {product.pastDate(lastDay)}
    </Tag>
  ) : (
    <Tag icon="clock">{product.until(lastDay)}</Tag>
  )
}
