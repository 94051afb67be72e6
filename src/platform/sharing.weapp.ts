/** WeChat sends a picture to a chat (`wx.showShareImageMenu`); where it is too old for that, the text is copied. */
import Taro from '@tarojs/taro'
import { clipboard } from './clipboard'
import { pictureFile } from './picture-file'
import type { Sharing } from './ports'

export const sharing: Sharing = {
  async send({ text, picture }) {
    try {
      await Taro.showShareImageMenu({ path: await pictureFile(picture) })
      return 'sent'
    } catch (error) {
      if (/cancel/i.test(String((error as { errMsg?: string })?.errMsg))) return 'cancelled'
      return (await clipboard.copy(text)) ? 'copied' : 'failed'
    }
  },
}
