/** View model of a receipt: one order of this person, asked for by its id. */
import { useState } from 'react'
import { err } from '@/domain/kernel'
import { canMove } from '@/domain/trip'
import { goBack, goInstead, goTo, useOnShow, useParams } from '@/platform/page'
import { useAnswer } from '@/ui/hooks/use-answer'
import { useOneAtATime } from '@/ui/hooks/use-one-at-a-time'
import { useFlows, useTrip } from '@/wiring-hooks'
import { useSentence } from '../_shared/use-sentence'

const ORDERS = 'pages/orders/index'
const PASS = 'pages/pass/index'

export function useReceipt() {
  const id = useParams().order ?? ''
  const flows = useFlows()
  const trip = useTrip()
  const sentence = useSentence()
  const { busy, run } = useOneAtATime()
  const [told, setTold] = useState<string | null>(null)
  const answer = useAnswer(id, async () => (id === '' ? err({ code: 'not-found' }) : flows.orders.read(id)))
  useOnShow(answer.ask)

  // the order of this very trip is on the phone, so its receipt needs no network
  const ofTrip = 'order' in trip && trip.order.id === id ? trip : null
  const isHere = ofTrip !== null && canMove(ofTrip, 'show-pass')
  const order = answer.value ?? ofTrip?.order ?? null
  // what is over on this phone is over; any other paid order may still need its pass
  const canShowPass = isHere || (order?.status === 'paid' && ofTrip === null)
  return {
    order,
    problem: answer.problem,
    retry: answer.ask,
    canPay: ofTrip?.phase === 'paying',
    canShowPass,
    trouble: told && sentence(told),
    isBusy: busy,
    pay: () => goInstead('pages/cashier/index'),
    showPass() {
      if (isHere) return goInstead(PASS)
      run(async () => {
        const recovered = await flows.pass.recover(id)
        if (recovered.ok) goInstead(PASS)
        else setTold(recovered.error.code)
      })
    },
    back: () => goBack(ORDERS),
    seeAll: () => goTo(ORDERS),
  }
}
