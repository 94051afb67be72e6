/** One function for the life of a part, so that rows that were given it need not be drawn again for it. */
import { useCallback, useRef } from 'react'

/** For handlers only: always does what the newest `work` does. */
export function useSteady<Given extends readonly unknown[], T>(
  work: (...given: Given) => T,
): (...given: Given) => T {
  const latest = useRef(work)
  latest.current = work
  return useCallback((...given: Given) => latest.current(...given), [])
}
