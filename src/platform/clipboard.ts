/** The host app's clipboard. */
import Taro from '@tarojs/taro'
import type { Clipboard } from './ports'

export const clipboard: Clipboard = {
  async copy(text) {
    try {
      await Taro.setClipboardData({ data: text })
      return true
    } catch {
      return false
    }
  },
}
