/** What a host app says of itself and its phone. */
import Taro from '@tarojs/taro'
import type { Device } from './ports'

export const device: Device = {
  describe() {
    try {
      const { version, SDKVersion } = Taro.getAppBaseInfo()
      const { brand, model, system } = Taro.getDeviceInfo()
      return [Taro.getEnv(), version, SDKVersion, brand, model, system].filter(Boolean).join(' · ')
    } catch {
      return Taro.getEnv()
    }
  },
  capabilities: () => ({
    scanCode: typeof Taro.scanCode === 'function',
    camera: Taro.canIUse('camera'),
  }),
}
