/** A one-time login code of WeChat, exchanged by the retailer’s server. */
import Taro from '@tarojs/taro'
import type { Identity } from './ports'

export const identity: Identity = {
  host: 'wechat',
  async loginCode() {
    try {
      const { code } = await Taro.login()
      return code ? { host: 'wechat', code } : null
    } catch {
      return null
    }
  },
}
