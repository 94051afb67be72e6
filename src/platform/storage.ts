/** Storage of a mini program: synchronous, 1 MB a key and 10 MB in all. */
import Taro from '@tarojs/taro'
import { err, ok } from '@/domain/kernel'
import type { Storage } from './ports'

export const storage: Storage = {
  read(key) {
    try {
      const value: unknown = Taro.getStorageSync(key)
      return typeof value === 'string' && value !== '' ? value : null
    } catch {
      return null
    }
  },
  write(key, value) {
    try {
      Taro.setStorageSync(key, value)
      return ok(undefined)
    } catch (error) {
      return err(
        /limit|exceed|quota/i.test(String((error as { errMsg?: string })?.errMsg ?? error))
          ? 'full'
          : 'broken',
      )
    }
  },
  onChange: () => () => undefined,
  remove(key) {
    try {
      Taro.removeStorageSync(key)
    } catch {
      // a key that cannot be removed will be overwritten
    }
  },
}
