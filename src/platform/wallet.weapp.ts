/** Opening WeChat Pay from its mini program (`wx.requestPayment`, API v3). */
import Taro from '@tarojs/taro'
import { orMockWallet } from './mock-wallet-page'
import type { WalletOpener } from './ports'

export const wallet: WalletOpener = {
  async open(invocation) {
    if (invocation.kind !== 'wechat-jsapi') return 'not-supported'
    const { kind: _, ...order } = invocation
    try {
      await Taro.requestPayment(order)
      return 'returned'
    } catch (error) {
      const isCancelled = /cancel/i.test(String((error as { errMsg?: string })?.errMsg ?? error))
      return isCancelled ? 'cancelled' : orMockWallet(order.package)
    }
  },
}
