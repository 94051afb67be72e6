/** The wallet that pays; makes it a promotion of the wallet layer. */
import type { WalletId } from '../../payment'
import type { ConditionRule } from './condition-rule'
import { shared } from './condition-rule'

type ByWallet = { readonly wallets: readonly WalletId[] }

export const wallet: ConditionRule<ByWallet> = {
  unmet: ({ wallets }, asking) =>
    asking.wallet !== null && wallets.includes(asking.wallet) ? null : 'wallet',
  fault: ({ wallets }) => (wallets.length === 0 ? 'never-holds' : null),
  both(a, b) {
    const wallets = shared(a.wallets, b.wallets)
    return wallets && { wallets }
  },
}
