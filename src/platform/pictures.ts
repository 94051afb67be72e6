/** The phone's album, through the host app; it asks the shopper for permission by itself, once. */
import Taro from '@tarojs/taro'
import { pictureFile } from './picture-file'
import type { Pictures } from './ports'

export const pictures: Pictures = {
  async save(picture) {
    try {
      await Taro.saveImageToPhotosAlbum({ filePath: await pictureFile(picture) })
      return 'saved'
    } catch (error) {
      const { errMsg, errorMessage } = (error ?? {}) as { errMsg?: string; errorMessage?: string }
      return REFUSED.test(`${errMsg} ${errorMessage}`) ? 'refused' : 'failed'
    }
  },
}

/** The words of WeChat and of Alipay for a permission that was not given, or for a panel that was closed. */
const REFUSED = /auth|deny|denied|cancel|privacy|permission|授权|权限|拒绝|取消/i
