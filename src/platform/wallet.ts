/** Opening a wallet: the default knows the mocked one only. */
import { openMockWallet } from './mock-wallet-page'
import type { WalletOpener } from './ports'

export const wallet: WalletOpener = {
  async open(invocation) {
    return invocation.kind === 'mock-wallet' ? openMockWallet(invocation.paymentId) : 'not-supported'
  },
}
