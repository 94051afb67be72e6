/** 查价: scans are only looked at. It ends when the page is left, so that nobody believes they are still shopping. */
import { useEffect, useRef, useState } from 'react'
import { useShown } from '@/platform/page'
import type { Looked } from './sheet-state'

type Shown = Looked & { readonly turn: number }

export function usePriceCheck() {
  const isShown = useShown()
  const [isOn, setOn] = useState(false)
  const [looked, setLooked] = useState<Shown | null>(null)
  const turns = useRef(0)

  function turn(on: boolean) {
    setOn(on)
    setLooked(null)
  }
  useEffect(() => {
    if (isShown) return
    setOn(false)
    setLooked(null)
  }, [isShown])

  return {
    isOn,
    looked,
    turn,
    show(outcome: Looked) {
      turns.current += 1
      setLooked({ ...outcome, turn: turns.current })
    },
    forget: () => setLooked(null),
  }
}
