/** The mocked wallet is a page of development builds; leaving for it is like leaving for a wallet app. */
import Taro from '@tarojs/taro'
import type { WalletReturn } from './ports'

export async function openMockWallet(paymentId: string): Promise<WalletReturn> {
  // the page is not in such a build, whatever the server answers
  if (process.env.TARO_APP_BACKEND === 'real') return 'not-supported'
  await Taro.navigateTo({ url: `/demo/wallet/index?payment=${encodeURIComponent(paymentId)}` })
  return 'elsewhere'
}
