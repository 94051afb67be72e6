/** What a shopper can settle an order with: a wallet of their own, or somebody else. */
import type { WalletId } from './wallet'
import { WALLETS } from './wallet'

/**
 * `friend`: another person's wallet pays (代付). `till`: a cashier takes cash or card. `payer-code`: staff scan the code
 * the shopper's own wallet shows (被扫).
 */
export const TENDERS = [...WALLETS, 'payer-code', 'friend', 'till'] as const
export type TenderId = (typeof TENDERS)[number]

/** The wallet that is named by a tender; null where anybody's may pay. */
export function walletOf(tender: TenderId): WalletId | null {
  return WALLETS.find((wallet) => wallet === tender) ?? null
}
