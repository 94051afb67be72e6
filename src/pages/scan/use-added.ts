/** What has just gone into the basket: shown until the next scan, or for a while. */
import { useRef, useState } from 'react'
import { seconds } from '@/domain/kernel'
import type { Clock } from '@/platform/ports'
import type { ScanOutcome } from './sheet-state'

const SHOWN_FOR = seconds(6)

export type Added = Extract<ScanOutcome, { kind: 'added' }> & {
  /** Another number for another scan, also of the same product. */
  readonly turn: number
}

export function useAdded(clock: Clock) {
  const [added, setAdded] = useState<Added | null>(null)
  const turns = useRef(0)
  const cancel = useRef<() => void>(() => undefined)

  const hide = () => {
    cancel.current()
    setAdded(null)
  }
  /** It is being used: it stays a full while longer. */
  const keep = () => {
    cancel.current()
    cancel.current = clock.after(SHOWN_FOR, hide)
  }
  const show = (outcome: Extract<ScanOutcome, { kind: 'added' }>) => {
    turns.current += 1
    setAdded({ ...outcome, turn: turns.current })
    keep()
  }
  return { added, show, keep, hide }
}
