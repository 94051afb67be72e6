/** The mocked wallet is a page of development builds; leaving for it is like leaving for a wallet app. */
import Taro from '@tarojs/taro'
import type { WalletReturn } from './ports'

export async function openMockWallet(paymentId: string): Promise<WalletReturn> {
  await Taro.navigateTo({ url: `/demo/wallet/index?payment=${encodeURIComponent(paymentId)}` })
  return 'elsewhere'
}
