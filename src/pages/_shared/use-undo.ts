/** The message that says what just happened to the basket, with Undo while nothing else has happened since. */
import { useRef, useState } from 'react'
import { seconds } from '@/domain/kernel'
import type { Clock } from '@/platform/ports'

const SHOWN_FOR = seconds(6)

type Told = { readonly message: string; readonly undoes: number | null }

/** `revision`: the basket's now; Undo takes back only the change the message speaks of. */
export function useUndo(clock: Clock, revision: number) {
  const [told, setTold] = useState<Told | null>(null)
  const cancel = useRef<() => void>(() => undefined)

  /** `undoes` is the basket revision the message is about, or null when there is nothing to undo. */
  function tell(message: string, undoes: number | null = null) {
    cancel.current()
    setTold({ message, undoes })
    cancel.current = clock.after(SHOWN_FOR, () => setTold(null))
  }

  /** Takes the message away before its time: what comes next is not to lie under it. */
  function hush() {
    cancel.current()
    setTold(null)
  }

  return { message: told?.message ?? null, canUndo: told?.undoes === revision, tell, hush }
}
