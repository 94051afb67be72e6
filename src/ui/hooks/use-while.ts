/** Work that hangs on a condition: begun when it comes true, ended when it stops being true. */
import { useEffect, useRef } from 'react'

/** `begin` may return what ends it; it also ends when the screen goes away. */
export function useWhile(condition: boolean, begin: () => undefined | (() => void)): void {
  const latest = useRef(begin)
  latest.current = begin
  useEffect(() => (condition ? latest.current() : undefined), [condition])
}

/** Does `work` each time the condition comes true. */
export function useWhen(condition: boolean, work: () => void): void {
  useWhile(condition, () => {
    work()
    return undefined
  })
}
