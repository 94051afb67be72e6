/** Keyboard manners of a modal in a browser: focus goes in, stays in, and comes back; Escape closes. */
import type { RefObject } from 'react'
import { useEffect, useRef } from 'react'

type Focusable = { focus?: (options?: { preventScroll?: boolean }) => void }
type Box = Focusable & {
  querySelectorAll?: (selector: string) => ArrayLike<Focusable>
  contains?: (other: unknown) => boolean
}
type Key = {
  readonly key: string
  readonly shiftKey: boolean
  preventDefault(): void
  stopPropagation(): void
}

const STOPS = '[tabindex="0"], input'

const focused = (): Focusable | null =>
  typeof document === 'undefined' ? null : (document.activeElement as Focusable | null)

/** Attributes and a ref for the modal's root. Where elements cannot be focused (mini programs) nothing happens. */
export function useModalFocus(isOpen: boolean, onClose: () => void) {
  const box: RefObject<Box> = useRef<Box>(null)
  const opener = useRef<Focusable | null>(null)
  const wasOpen = useRef(false)
  // read while drawing: a field inside takes the focus before any effect runs
  if (isOpen && !wasOpen.current) opener.current = focused()
  wasOpen.current = isOpen
  useEffect(() => {
    if (!isOpen) return
    if (!box.current?.contains?.(focused())) box.current?.focus?.({ preventScroll: true })
    return () => opener.current?.focus?.({ preventScroll: true })
  }, [isOpen])

  // on the way down: text fields keep their keys from what surrounds them
  const onKeyDownCapture = (event: Key) => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      onClose()
    }
    if (event.key !== 'Tab') return
    const stops = box.current?.querySelectorAll?.(STOPS)
    if (!stops || stops.length === 0) return
    const edge = event.shiftKey ? stops[0] : stops[stops.length - 1]
    const isAtEdge =
      document.activeElement === edge || (event.shiftKey && document.activeElement === box.current)
    if (!isAtEdge) return
    event.preventDefault()
    stops[event.shiftKey ? stops.length - 1 : 0]?.focus?.()
  }
  return { ref: box, tabIndex: -1, onKeyDownCapture }
}
