/** State of the stores as hooks. A page that another one covers keeps what it last showed, and so costs nothing until it is back. */
import { createContext, useContext, useRef } from 'react'
import type { StoreApi } from 'zustand'
import { useStore } from 'zustand'

/** Whether the page around is in front. */
export const InFront = createContext(true)

export function useLive<S, T>(store: StoreApi<S>, pick: (state: S) => T): T {
  const isInFront = useContext(InFront)
  const last = useRef<{ readonly shown: T } | null>(null)
  const kept = last.current
  const shown = useStore(store, isInFront || !kept ? pick : () => kept.shown)
  last.current = { shown }
  return shown
}
