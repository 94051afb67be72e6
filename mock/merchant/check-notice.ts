/** Compares a genuine notification with what the shop asked for: another order's, or a fen more or less, is not ours. */
import type { Fen } from '@/domain/kernel'
import type { Notice } from './port'

type Asked = { readonly amount: Fen }

export function checkNotice(
  notice: Notice,
  asked: Asked | undefined,
): 'unknown-order' | 'wrong-amount' | null {
  if (!asked) return 'unknown-order'
  if (notice.kind === 'paid') return notice.report.amount === asked.amount ? null : 'wrong-amount'
  const { amount } = notice.refund
  return amount !== null && amount <= asked.amount ? null : 'wrong-amount'
}
