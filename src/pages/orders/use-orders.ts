/** View model of the orders: the list, and where each order leads. */
import type { Order } from '@/domain/order'
import { canMove } from '@/domain/trip'
import { goInstead, goTo, useOnShow } from '@/platform/page'
import { useAnswer } from '@/ui/hooks/use-answer'
import { useFlows, useShopper, useTrip } from '@/wiring-hooks'
import { HOME } from '@/wiring-page'

export function useOrders() {
  const flows = useFlows()
  const trip = useTrip()
  const subject = useShopper((state) => state.subject)
  const owner = subject.kind === 'member' ? subject.membership.number : 'guest'
  const orders = useAnswer(owner, flows.orders.list)
  useOnShow(orders.ask)

  return {
    orders: orders.value,
    problem: orders.problem,
    retry: orders.ask,
    isGuest: subject.kind === 'guest' || subject.kind === 'trial',
    /** The order this trip has yet to pay goes on at the cashier, all others show their receipt. */
    open(order: Order) {
      const isBeingPaid = trip.phase === 'paying' && trip.order.id === order.id
      if (isBeingPaid) goTo('pages/cashier/index')
      else goTo('pages/receipt/index', { order: order.id })
    },
    canScan: canMove(trip, 'scan'),
    shop: () => goInstead(canMove(trip, 'scan') ? 'pages/scan/index' : HOME),
    signIn: () => goInstead('pages/me/index'),
  }
}
