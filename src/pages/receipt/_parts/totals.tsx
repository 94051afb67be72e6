/** From list price to what was paid, saving by saving. */
import type { Order } from '@/domain/order'
import { savingsOf } from '@/domain/pricing'
import { Amounts } from '@/pages/_shared/amounts'
import { Card } from '@/ui/components/card'
import { useMessages } from '@/ui/hooks/use-looks'

export function Totals({ order }: { readonly order: Order }) {
  const { cart, common, orders } = useMessages()
  const { member, promotion, reduced } = savingsOf(order.lines)
  const rows = [
    { label: orders.listTotal, amount: order.listTotal },
    { label: cart.memberSavings, amount: member },
    { label: cart.promotionSavings, amount: promotion },
    { label: cart.reducedSavings, amount: reduced },
  ]
  return (
    <Card>
      <Amounts
        rows={rows.filter(({ amount }) => amount !== 0)}
        total={{ label: order.status === 'paid' ? orders.paid : common.total, amount: order.total }}
      />
    </Card>
  )
}
