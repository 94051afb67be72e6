/** A browser cannot raise the brightness; it can stay awake. */
import type { Screen } from './ports'

export const screen: Screen = {
  showcase() {
    let over = false
    let lock: { release(): Promise<void> } | undefined
    const hold = async () => {
      try {
        if (!document.hidden) lock = await navigator.wakeLock?.request('screen')
        if (over) await lock?.release()
      } catch {
        // refused on low battery: the pass is still there
      }
    }
    // the browser drops the lock whenever the tab is hidden
    document.addEventListener('visibilitychange', hold)
    hold()
    return () => {
      over = true
      document.removeEventListener('visibilitychange', hold)
      lock?.release().catch(() => undefined)
    }
  },
}
