/** One thing at a time: a second tap while the first is still at work does nothing. */
import { useRef, useState } from 'react'

export type OneAtATime = {
  readonly busy: boolean
  /** Starts `work` unless something is already under way. */
  run(work: () => Promise<unknown>): void
}

export function useOneAtATime(): OneAtATime {
  const working = useRef(false)
  const [busy, setBusy] = useState(false)
  const run = (work: () => Promise<unknown>) => {
    if (working.current) return
    working.current = true
    setBusy(true)
    const over = () => {
      working.current = false
      setBusy(false)
    }
    void work().then(over, (bug: unknown) => {
      over()
      throw bug
    })
  }
  return { busy, run }
}
