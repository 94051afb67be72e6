/** Where no wallet knows the order, as in developer tools, a mocked one can play it; it is a page of development builds. */
import Taro from '@tarojs/taro'
import type { WalletReturn } from './ports'

/** `code`: what the wallet was given. */
export async function orMockWallet(code: string): Promise<WalletReturn> {
  // the page is not in such a build, whatever the server answers
  if (process.env.TARO_APP_BACKEND === 'real') return 'failed'
  await Taro.navigateTo({ url: `/demo/wallet/index?code=${encodeURIComponent(code)}` })
  return 'elsewhere'
}
