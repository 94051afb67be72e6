/** Which wallets the cashier offers, in which order, and which one is chosen before the shopper says so. */
import type { TenderId } from '@/domain/payment'
import { WALLETS } from '@/domain/payment'

/** The store's wallets with the last used one first; all of them when the store is not known on this phone. */
export function walletOrder(
  offered: readonly TenderId[] | undefined,
  lastUsed: TenderId | null,
): readonly TenderId[] {
  const wallets = offered && offered.length > 0 ? offered : WALLETS
  return [...wallets.filter((id) => id === lastUsed), ...wallets.filter((id) => id !== lastUsed)]
}
