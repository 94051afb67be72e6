/** Opening WeChat Pay from its mini program (`wx.requestPayment`, API v3). */
import Taro from '@tarojs/taro'
import { openMockWallet } from './mock-wallet-page'
import type { WalletOpener } from './ports'

export const wallet: WalletOpener = {
  async open(invocation) {
    if (invocation.kind === 'mock-wallet') return openMockWallet(invocation.paymentId)
    if (invocation.kind !== 'wechat-jsapi') return 'not-supported'
    const { kind: _, ...order } = invocation
    try {
      await Taro.requestPayment(order)
      return 'returned'
    } catch (error) {
      return /cancel/i.test(String((error as { errMsg?: string })?.errMsg ?? error)) ? 'cancelled' : 'failed'
    }
  },
}
