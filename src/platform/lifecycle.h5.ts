/** Leaving and coming back to a browser tab. */
import type { Lifecycle } from './ports'

export const lifecycle: Lifecycle = {
  onShow(work) {
    const listener = () => {
      if (!document.hidden) work()
    }
    document.addEventListener('visibilitychange', listener)
    window.addEventListener('online', listener)
    return () => {
      document.removeEventListener('visibilitychange', listener)
      window.removeEventListener('online', listener)
    }
  },
  onHide(work) {
    const listener = () => {
      if (document.hidden) work()
    }
    document.addEventListener('visibilitychange', listener)
    return () => document.removeEventListener('visibilitychange', listener)
  },
}
