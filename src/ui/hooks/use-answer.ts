/** A question to the store and its answer: waiting, known, or known from before while asking again failed. */
import { useEffect, useRef, useState } from 'react'
import type { Result } from '@/domain/kernel'

export type Answer<T> = {
  /** The newest answer for `key`; null until there is one. */
  readonly value: T | null
  /** Code of the failure of the newest question; null while it is open and when it was answered. */
  readonly problem: string | null
  /** Asks again, unless a question is still open. */
  ask(): void
}

type Question<T> = () => Promise<Result<T, { readonly code: string }>>
type Known<T> = { readonly key: string; readonly value: T | null; readonly problem: string | null }

/** Asks at once and for every new `key`; what was known under another key (another person, another order) is not shown. */
export function useAnswer<T>(key: string, question: Question<T>): Answer<T> {
  const [known, setKnown] = useState<Known<T>>({ key, value: null, problem: null })
  const open = useRef<string | null>(null)
  const newest = useRef(question)
  newest.current = question

  async function ask(about: string) {
    if (open.current === about) return
    open.current = about
    setKnown((before) => ({ key: about, value: before.key === about ? before.value : null, problem: null }))
    const answer = await newest.current()
    if (open.current !== about) return
    open.current = null
    setKnown(({ value }) =>
      answer.ok
        ? { key: about, value: answer.value, problem: null }
        : { key: about, value, problem: answer.error.code },
    )
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: only another key is another question
  useEffect(() => {
    void ask(key)
  }, [key])

  const { value, problem } = known.key === key ? known : { value: null, problem: null }
  return { value, problem, ask: () => void ask(key) }
}
