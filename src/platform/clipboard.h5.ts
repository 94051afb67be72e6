/** The browser's clipboard, which pages without HTTPS do not have. */
import type { Clipboard } from './ports'

export const clipboard: Clipboard = {
  async copy(text) {
    try {
      await navigator.clipboard.writeText(text)
      return true
    } catch {
      return false
    }
  },
}
