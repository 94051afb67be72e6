/** A one-time login code of Alipay, exchanged by the retailer’s server. */
import Taro from '@tarojs/taro'
import type { Identity } from './ports'

export const identity: Identity = {
  host: 'alipay',
  async loginCode() {
    try {
      const { code } = await Taro.login()
      return code ? { host: 'alipay', code } : null
    } catch {
      return null
    }
  },
}
