/** One thing at a time where several buttons compete: says which of them is at work. */
import { useState } from 'react'
import { useOneAtATime } from './use-one-at-a-time'

export function useBusy<Key extends string>() {
  const { busy, run } = useOneAtATime()
  const [key, setKey] = useState<Key | null>(null)
  return {
    busy: busy ? key : null,
    /** Starts `work` unless something is already under way. */
    run: (next: Key, work: () => Promise<unknown>) =>
      run(() => {
        setKey(next)
        return work()
      }),
  }
}
