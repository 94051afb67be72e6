/** View model: the card, what it has saved, what may be bought, the family and the points. */
import { useEffect, useRef, useState } from 'react'
import { seconds } from '@/domain/kernel'
import { tierOf } from '@/domain/member'
import { cartOf, storeIdOf } from '@/domain/trip'
import { goHome, goToTop, useOnShow, useShown } from '@/platform/page'
import { useAnswer } from '@/ui/hooks/use-answer'
import { useBusy } from '@/ui/hooks/use-busy'
import { useMessages } from '@/ui/hooks/use-looks'
import { useWhile } from '@/ui/hooks/use-while'
import type { Advice } from '@/ui/messages/words'
import { useFlows, usePlatform, useShopper, useTrip } from '@/wiring-hooks'
import { HOME } from '@/wiring-page'
import { useMemberOffer, useMemberSaving } from '@/wiring-prices'
import { repeat } from '../_shared/repeat'
import { useSentence } from '../_shared/use-sentence'
import { useUndo } from '../_shared/use-undo'

export type MembershipPage = ReturnType<typeof useMembership>
export type Deed = 'pay' | 'renew' | 'give-up' | 'add' | 'remove' | 'trial'
type Refusal = { readonly ok: true } | { readonly ok: false; readonly error: { readonly code: string } }

const LOOK_EVERY = seconds(3)

export function useMembership() {
  const words = useMessages().membership
  const { membership } = useFlows()
  const { clock, screen } = usePlatform()
  const sentence = useSentence()
  const subject = useShopper((state) => state.subject)
  const trip = useTrip()
  const hasGoods = cartOf(trip).lines.length > 0
  const saving = useMemberSaving()
  const offer = useMemberOffer()
  const shown = useShown()
  const { busy, run } = useBusy<Deed>()
  const [trouble, setTrouble] = useState<Advice | null>(null)
  const toast = useUndo(clock, 0)
  const answer = useAnswer(subject.kind === 'member' ? subject.membership.number : 'guest', membership.read)
  const seen = answer.value
  const payment = seen?.open?.payment ?? null
  const isPending = payment?.report.status === 'awaiting-user' || payment?.report.status === 'processing'
  const isDeclined = payment?.report.status === 'declined' ? payment.report.reason : null

  useOnShow(answer.ask)
  useWhile(shown && isPending, () => repeat(clock, LOOK_EVERY, answer.ask))
  useWhile(shown && subject.kind === 'member', () => screen.showcase())

  /** What was on the screen when the fee was last known to be on its way. */
  const awaited = useRef<typeof seen>(null)
  useEffect(() => {
    if (!seen) return
    if (isPending) awaited.current = seen
    else if (awaited.current && awaited.current !== seen) {
      if (!seen.open && subject.kind === 'member') toast.tell(words.done)
      awaited.current = null
    }
  })

  const hasNotice = isPending || isDeclined !== null || trouble !== null
  useEffect(() => {
    // a wallet that is a page of its own would be scrolled in its place
    if (shown && hasNotice) goToTop()
  }, [shown, hasNotice])

  /** Does one thing at a time; when it is refused, the screen says why. */
  function act(deed: Deed, work: () => Promise<Refusal>, then?: () => void) {
    run(deed, async () => {
      setTrouble(null)
      const done = await work()
      if (done.ok) then?.()
      else setTrouble(sentence(done.error.code))
      answer.ask()
    })
  }

  const storeId = storeIdOf(trip)
  return {
    subject,
    tier: tierOf(subject, clock.now(), storeId),
    now: clock.now(),
    seen,
    problem: answer.problem,
    retry: answer.ask,
    busy,
    act,
    trouble,
    /** The wallet has been opened: the next answer tells what became of it. */
    awaitTerm() {
      awaited.current = seen
    },
    message: toast.message,
    payment,
    isPending,
    isDeclined,
    /** An order is being paid: another tier would not be that order's any more. */
    isHeld: trip.phase === 'paying',
    /** Of this trip what the card takes off, or would; null each where the basket says nothing of it. */
    trip: {
      saved: hasGoods ? saving : null,
      missed: hasGoods && offer && offer.saving > 0 ? offer.saving : null,
    },
    isInStore: storeId !== null && (trip.phase === 'shopping' || trip.phase === 'quoted'),
    startTrial() {
      if (storeId) act('trial', () => membership.startTrial(storeId))
    },
    chooseStore: () => goHome(HOME),
    giveUp() {
      if (payment) act('give-up', () => membership.giveUp(payment.paymentId))
    },
  }
}
