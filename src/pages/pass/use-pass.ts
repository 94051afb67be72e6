/** View model: the pass at the door, how long it is good, and what staff have decided. */
import { useState } from 'react'
import { exitPassText } from '@/domain/code'
import { seconds } from '@/domain/kernel'
import { minimumAgeOf, piecesIn } from '@/domain/order'
import { canMove } from '@/domain/trip'
import { goHome, goTo, useOnShow, useShown } from '@/platform/page'
import { useBusy } from '@/ui/hooks/use-busy'
import { useTicker } from '@/ui/hooks/use-ticker'
import { useWhile } from '@/ui/hooks/use-while'
import type { Advice } from '@/ui/messages/words'
import { useFlows, usePlatform, useTrip, useTripState } from '@/wiring-hooks'
import { HOME } from '@/wiring-page'
import { useSentence } from '../_shared/use-sentence'
import { passTime } from './pass-time'

export type PassView = ReturnType<typeof usePass>

const SECOND = seconds(1)

export function usePass() {
  const { pass: passes, resume, visit } = useFlows()
  const { clock, screen } = usePlatform()
  const sentence = useSentence()
  const trip = useTrip()
  const isChecking = useTripState((state) => state.beingChecked)
  const isAllReturned = useTripState((state) => state.allReturned)
  const shown = useShown()
  const showsPass = canMove(trip, 'show-pass')
  const now = useTicker(clock, SECOND, shown && showsPass)
  const { busy, run } = useBusy<'renew'>()
  const [trouble, setTrouble] = useState<Advice | null>(null)

  useOnShow(() => void resume.resume())
  useWhile(shown && showsPass, () => screen.showcase())

  const order = 'order' in trip ? trip.order : null
  return {
    shown:
      trip.phase === 'paid'
        ? { order: trip.order, text: exitPassText(trip.pass.token), time: passTime(trip.pass, now) }
        : null,
    over: trip.phase === 'left' ? { order: trip.order, verdict: trip.verdict } : null,
    pieces: order ? piecesIn(order) : 0,
    age: order && minimumAgeOf(order),
    isChecking,
    isRenewing: busy === 'renew',
    canFinish: canMove(trip, 'finish'),
    trouble: isAllReturned ? sentence('all-returned') : trouble,
    renew: () =>
      run('renew', async () => {
        setTrouble(null)
        const renewed = await passes.renew()
        if (!renewed.ok) setTrouble(sentence(renewed.error.code))
        void resume.resume()
      }),
    receipt() {
      if (order) goTo('pages/receipt/index', { order: order.id })
    },
    finish() {
      if (visit.leave().ok) goHome(HOME)
    },
  }
}
