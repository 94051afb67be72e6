/** One short message at a time, taken away after a while. */
import { useRef, useState } from 'react'
import { seconds } from '@/domain/kernel'
import type { usePlatform } from '@/wiring-hooks'

type Clock = ReturnType<typeof usePlatform>['clock']

export function useNotice(clock: Clock) {
  const [message, setMessage] = useState<string | null>(null)
  const cancel = useRef<() => void>(() => undefined)
  return {
    message,
    say(text: string) {
      cancel.current()
      setMessage(text)
      cancel.current = clock.after(seconds(4), () => setMessage(null))
    },
  }
}
