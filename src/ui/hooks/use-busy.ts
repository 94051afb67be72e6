/** One piece of work at a time: which button is busy, and double taps that do nothing. */
import { useRef, useState } from 'react'

export function useBusy<Key extends string>() {
  const [busy, setBusy] = useState<Key | null>(null)
  const working = useRef(false)

  /** Does `work` unless something is being done already. */
  async function run(key: Key, work: () => Promise<unknown>): Promise<void> {
    if (working.current) return
    working.current = true
    setBusy(key)
    try {
      await work()
    } finally {
      working.current = false
      setBusy(null)
    }
  }

  return { busy, run }
}
