/** A picture as a file of the mini program, which is what albums and share menus take. */
import Taro from '@tarojs/taro'

/** Writes a base64 data address to a file and answers its path; throws what the host app throws. */
export function pictureFile(picture: string): Promise<string> {
  const filePath = `${Taro.env.USER_DATA_PATH}/picture.png`
  const data = picture.slice(picture.indexOf(',') + 1)
  return new Promise((resolve, reject) => {
    const files = Taro.getFileSystemManager()
    files.writeFile({ filePath, data, encoding: 'base64', success: () => resolve(filePath), fail: reject })
  })
}
