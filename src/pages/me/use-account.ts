/** View model of signing in and out. */
import { useState } from 'react'
import type { Subject } from '@/domain/member'
import { holdsOrder, quoteToUndo } from '@/domain/trip'
import { useSentence } from '@/pages/_shared/use-sentence'
import { useMessages } from '@/ui/hooks/use-looks'
import { useOneAtATime } from '@/ui/hooks/use-one-at-a-time'
import { useFlows, usePlatform, useShopper, useTrip } from '@/wiring-hooks'
import { cardNumberOf } from './card-number'

export type Account = {
  readonly subject: Subject
  /** An order of this account is not through the door yet, so the account stays. */
  readonly isHeld: boolean
  readonly busy: boolean
  readonly number: string
  readonly problem: string | null
  type(number: string): void
  submit(): void
  signIn(cardNumber: string): void
  /** Signing in as whoever the host app knows; null in a browser, which knows nobody. */
  readonly hostSignIn: { readonly host: 'wechat' | 'alipay'; start(): void } | null
  signOut(): void
}

export function useAccount(): Account {
  const { me } = useMessages()
  const { session, quote } = useFlows()
  const { host } = usePlatform().identity
  const sentence = useSentence()
  const subject = useShopper((state) => state.subject)
  const trip = useTrip()
  const { busy, run } = useOneAtATime()
  const [number, setNumber] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const needsSignIn = useShopper((state) => state.needsSignIn)
  // whose session the store has ended may always come back, and what is only asked for is undone first
  const isHeld = holdsOrder(trip) && quoteToUndo(trip) === null && !needsSignIn

  /** Somebody else from now on, once nothing of this basket lies at the store; `change` answers why not, or null. */
  function become(change: () => Promise<string | null>) {
    if (isHeld) return
    run(async () => {
      setProblem(null)
      const settled = await quote.settle()
      const refusal = settled.ok ? await change() : settled.error.code
      if (refusal !== null) setProblem(wordsOf(refusal))
    })
  }

  const signIn = (cardNumber: string) =>
    become(async () => {
      const opened = await session.signInWithCard(cardNumber)
      if (opened.ok) setNumber('')
      return opened.ok ? null : opened.error.code
    })

  const signInWithHost = () =>
    become(async () => {
      const opened = await session.signInWithHost()
      return opened.ok ? null : opened.error
    })

  function wordsOf(code: string): string {
    if (code === 'unknown-card') return me.cardUnknown
    const { title, advice } = sentence(code)
    return `${title} ${advice}`
  }

  return {
    subject,
    isHeld,
    busy,
    number,
    problem,
    type(typed) {
      setProblem(null)
      setNumber(typed)
    },
    submit() {
      const cardNumber = cardNumberOf(number)
      if (cardNumber === null) setProblem(me.cardNumberWrong)
      else signIn(cardNumber)
    },
    signIn,
    hostSignIn: host === 'browser' ? null : { host, start: signInWithHost },
    signOut: () =>
      become(async () => {
        const left = await session.signOut()
        return left.ok ? null : left.error.code
      }),
  }
}
