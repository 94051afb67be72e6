/** View model of a receipt: one order of this person, asked for by its id. */
import { useState } from 'react'
import { err, seconds } from '@/domain/kernel'
import { returnStateOf } from '@/domain/order'
import { canMove } from '@/domain/trip'
import { goBack, goInstead, goTo, useOnShow, useParams, useShown } from '@/platform/page'
import { useAnswer } from '@/ui/hooks/use-answer'
import { useOneAtATime } from '@/ui/hooks/use-one-at-a-time'
import { useWhile } from '@/ui/hooks/use-while'
import { useFlows, usePlatform, useTrip } from '@/wiring-hooks'
import { repeat } from '../_shared/repeat'
import { useSentence } from '../_shared/use-sentence'

const ORDERS = 'pages/orders/index'
const PASS = 'pages/pass/index'
/** While a refund is on its way, or another phone may be paying. */
const LOOK_EVERY = seconds(3)
const ELSEWHERE = 'paying-elsewhere'

export function useReceipt() {
  const id = useParams().order ?? ''
  const flows = useFlows()
  const trip = useTrip()
  const { clock } = usePlatform()
  const shown = useShown()
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
  const hasGoods = order !== null && returnStateOf(order) !== 'all'
  const canShowPass = hasGoods && (isHere || (order.status === 'paid' && ofTrip === null))
  const isRefunding = order?.returns.some(({ refund }) => refund === 'on-its-way') ?? false
  const canContinue = ofTrip === null && order?.status === 'unpaid'
  useWhile(shown && (isRefunding || canContinue), () => repeat(clock, LOOK_EVERY, answer.ask))
  const isElsewhere = canContinue && told === ELSEWHERE
  return {
    order,
    problem: answer.problem,
    retry: answer.ask,
    canPay: ofTrip?.phase === 'paying',
    /** Another phone has left it unpaid. */
    canContinue,
    /** It is being paid there just now. */
    isElsewhere,
    canShowPass,
    canReturn: hasGoods && order.status === 'paid',
    // old news once it is paid
    trouble: told === ELSEWHERE && !canContinue ? null : told && sentence(told),
    isBusy: busy,
    pay: () => goInstead('pages/cashier/index'),
    goOn: () =>
      run(async () => {
        setTold(null)
        const gone = await flows.takeUp.order(id)
        if (gone.ok) return goInstead('pages/cashier/index')
        setTold(gone.error.code)
        answer.ask()
      }),
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
