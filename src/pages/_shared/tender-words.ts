/** Ways to pay in sentences: a wallet is paid with, the others are done. */
import type { Fen } from '@/domain/kernel'
import { hasOwn } from '@/domain/kernel'
import type { TenderId } from '@/domain/payment'
import type { Messages } from '@/ui/messages/catalogue'

type Words = Pick<Messages, 'cashier' | 'common'>

/** What the button says. */
export function payWords(tender: TenderId, amount: Fen, { cashier, common }: Words): string {
  const table = cashier.payBy
  return isIn(table, tender) ? table[tender](amount) : cashier.payWith(common.tenders[tender], amount)
}

/** Whom the shopper waits for. */
export function waitingWords(tender: TenderId, { cashier, common }: Words): string {
  const table = cashier.waiting
  return isIn(table, tender) ? table[tender] : table.wallet(common.tenders[tender])
}

function isIn<T extends object>(table: T, tender: TenderId): tender is Extract<keyof T, TenderId> {
  return hasOwn(table, tender)
}
