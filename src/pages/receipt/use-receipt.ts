/** View model of a receipt: one order of this person, asked for by its id. */
import { err } from '@/domain/kernel'
import { canMove } from '@/domain/trip'
import { goBack, goInstead, goTo, useOnShow, useParams } from '@/platform/page'
import { useAnswer } from '@/ui/hooks/use-answer'
import { useCatalog, useFlows, useTrip } from '@/wiring-hooks'

const ORDERS = 'pages/orders/index'

export function useReceipt() {
  const id = useParams().order ?? ''
  const flows = useFlows()
  const trip = useTrip()
  const promotions = useCatalog(({ assortment }) => assortment?.book.promotions ?? null)
  const answer = useAnswer(id, async () => (id === '' ? err({ code: 'not-found' }) : flows.orders.read(id)))
  useOnShow(answer.ask)

  // the order of this very trip is on the phone, so its receipt needs no network
  const ofTrip = 'order' in trip && trip.order.id === id ? trip : null
  return {
    order: answer.value ?? ofTrip?.order ?? null,
    problem: answer.problem,
    retry: answer.ask,
    promotions: promotions ?? [],
    canPay: ofTrip?.phase === 'paying',
    canShowPass: ofTrip !== null && canMove(ofTrip, 'show-pass'),
    pay: () => goInstead('pages/cashier/index'),
    showPass: () => goInstead('pages/pass/index'),
    back: () => goBack(ORDERS),
    seeAll: () => goTo(ORDERS),
  }
}
