/** Opening Alipay from its mini program (`my.tradePay`). Its result codes are hints; the server knows. */
import Taro from '@tarojs/taro'
import { orMockWallet } from './mock-wallet-page'
import type { WalletOpener } from './ports'

/** 6001: the shopper closed the cashier. */
const CANCELLED = '6001'

export const wallet: WalletOpener = {
  async open(invocation) {
    if (invocation.kind !== 'alipay-trade') return 'not-supported'
    try {
      const { resultCode } = (await Taro.tradePay({ tradeNO: invocation.tradeNo })) as { resultCode?: string }
      return String(resultCode) === CANCELLED ? 'cancelled' : 'returned'
    } catch {
      return orMockWallet(invocation.tradeNo)
    }
  },
}
