/** From list price to what was paid, saving by saving. */
import type { Order } from '@/domain/order'
import { savingsOf } from '@/domain/pricing'
import { Amounts } from '@/pages/_shared/amounts'
import { pointsRows } from '@/pages/_shared/points-rows'
import { savingsRows } from '@/pages/_shared/savings-rows'
import { Card } from '@/ui/components/card'
import { useMessages } from '@/ui/hooks/use-looks'

export function Totals({ order }: { readonly order: Order }) {
  const words = useMessages()
  const { common, orders } = words
  const rows = [
    { label: orders.listTotal, amount: order.listTotal },
    ...savingsRows(savingsOf(order.lines), words),
    ...pointsRows(order.points, words),
  ]
  return (
    <Card>
      <Amounts
        rows={rows}
        total={{ label: order.status === 'paid' ? orders.paid : common.total, amount: order.due }}
      />
    </Card>
  )
}
