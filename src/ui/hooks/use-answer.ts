/** A question to the store and its answer: waiting, known, or known from before while asking again failed. */
import { useRef, useState } from 'react'
import type { Result } from '@/domain/kernel'

export type Answer<T> = {
  /** The newest answer for `key`; null until there is one. */
  readonly value: T | null
  /** Code of the failure of the newest question, null while it is open or when it was answered. */
  readonly problem: string | null
  readonly waiting: boolean
  ask(): void
}

type Known<T> = { readonly key: string; readonly value: T | null; readonly problem: string | null }

/**
 * Asks when `ask` is called. What was known under another `key` (another person, another order) is not shown,
 * and of several questions only the newest answer counts.
 */
export function useAnswer<T>(
  key: string,
  question: () => Promise<Result<T, { readonly code: string }>>,
): Answer<T> {
  const [known, setKnown] = useState<Known<T>>({ key, value: null, problem: null })
  const [waiting, setWaiting] = useState(true)
  const turn = useRef(0)
  const current = known.key === key ? known : { key, value: null, problem: null }

  async function ask() {
    turn.current += 1
    const mine = turn.current
    setWaiting(true)
    const answer = await question()
    if (turn.current !== mine) return
    setKnown((before) => ({
      key,
      value: answer.ok ? answer.value : before.key === key ? before.value : null,
      problem: answer.ok ? null : answer.error.code,
    }))
    setWaiting(false)
  }
  return { value: current.value, problem: waiting ? null : current.problem, waiting, ask: () => void ask() }
}
