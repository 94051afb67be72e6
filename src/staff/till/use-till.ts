/** View model of taking a payment: the order in hand, and the one charge of it that is followed until it is known. */
import { useRef, useState } from 'react'
import type { Result } from '@/domain/kernel'
import { err, ok, seconds } from '@/domain/kernel'
import type { DueOrder } from '@/domain/order'
import type { Charge } from '@/domain/payment'
import { isOpenCharge } from '@/domain/payment'
import { repeat } from '@/pages/_shared/repeat'
import { useShown } from '@/platform/page'
import { useOneAtATime } from '@/ui/hooks/use-one-at-a-time'
import { useWhile } from '@/ui/hooks/use-while'
import { useFlows, usePlatform } from '@/wiring-hooks'
import type { Step } from './stage'
import { stageOf } from './stage'

const EVERY = seconds(2)
/** Whether the code was charged is not known: the same request is said again. */
const UNANSWERED: readonly string[] = ['offline', 'timeout', 'bad-reply', 'server-error']
/** What the order in hand was found to be is out of date. */
const OUTDATED: readonly string[] = [
  'already-paid',
  'order-closed',
  'payment-open',
  'wrong-amount',
  'key-reused',
]

export function useTill() {
  const { till } = useFlows()
  const { clock } = usePlatform()
  const shown = useShown()
  const asking = useOneAtATime()
  const doing = useOneAtATime()
  const [due, setDue] = useState<DueOrder | null>(null)
  const [charge, setCharge] = useState<Charge | null>(null)
  const [step, setStep] = useState<Step>('choose')
  const [isTaken, setTaken] = useState(false)
  const [isSending, setSending] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  /** A code whose charge was not answered; it leaves with the answer, or with the order. */
  const unanswered = useRef<string | null>(null)
  const [isLost, setLost] = useState(false)
  const forget = (code: string | null) => {
    unanswered.current = code
    setLost(code !== null)
  }

  function putAway() {
    forget(null)
    setDue(null)
    setCharge(null)
    setStep('choose')
    setTaken(false)
    setProblem(null)
  }

  async function find(text: string): Promise<Result<unknown, string>> {
    const found = await till.find(text)
    if (!found.ok) return err(found.error.code)
    putAway()
    setDue(found.value)
    // a charge that is still open is followed on, whoever has begun it
    const last = found.value.charge
    setCharge(last && isOpenCharge(last) ? last : null)
    return found
  }

  async function send({ order, charges }: DueOrder, code: string): Promise<Result<unknown, string>> {
    const asked = await till.charge({ order, charges }, code)
    if (asked.ok) {
      forget(null)
      setDue({ order: asked.value.order, charge: null, charges: charges + 1, isBeingPaid: false })
      setCharge(asked.value.charge)
      return ok(undefined)
    }
    const why = asked.error.code
    forget(UNANSWERED.includes(why) ? code : null)
    if (UNANSWERED.includes(why)) return ok(undefined)
    if (OUTDATED.includes(why)) await find(order.number)
    setProblem(why)
    return err(why)
  }

  async function look(paymentId: string) {
    const looked = await till.look(paymentId)
    if (!looked.ok) return
    const { order } = looked.value
    setDue((now) => now && { ...now, order })
    setCharge(looked.value.charge)
  }

  const open = charge && isOpenCharge(charge) ? charge : null
  useWhile(shown && open !== null, () =>
    repeat(clock, EVERY, () => asking.run(async () => open && look(open.paymentId))),
  )
  useWhile(shown && isLost, () =>
    repeat(clock, EVERY, () =>
      asking.run(async () => due && unanswered.current !== null && send(due, unanswered.current)),
    ),
  )

  return {
    stage: stageOf({ due, charge, isTaken, isSending, isLost, step }),
    problem,
    busy: doing.busy,
    find,
    go(next: Step) {
      setProblem(null)
      setCharge(null)
      setStep(next)
    },
    async charge(code: string): Promise<Result<unknown, string>> {
      if (!due || isSending) return err('not-now')
      setProblem(null)
      setSending(true)
      try {
        return await send(due, code)
      } finally {
        setSending(false)
      }
    },
    /** Null where there is nothing that could be given up. */
    giveUp: open
      ? () =>
          doing.run(async () => {
            setProblem(null)
            const given = await till.giveUp(open.paymentId)
            if (given.ok) setCharge(given.value.charge)
            else setProblem(given.error.code)
          })
      : null,
    take: (receipt: string) =>
      doing.run(async () => {
        if (!due) return
        setProblem(null)
        const taken = await till.take(due.order, receipt)
        if (taken.ok) {
          setTaken(true)
          setDue({ ...due, order: taken.value.order })
          return
        }
        const { code } = taken.error
        if (OUTDATED.includes(code)) await find(due.order.number)
        setProblem(code)
      }),
    lookAgain: () => doing.run(async () => due && find(due.order.number)),
    putAway,
  }
}
export type TillView = ReturnType<typeof useTill>
