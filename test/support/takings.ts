// The money of the town: what the shop has taken by all its networks, and what is left of the ¥3,000 everybody had.
import type { MockState } from '@mock/backend/state'
import type { Fen } from '@/domain/kernel'
import { fen, subtractFen, sumFen } from '@/domain/kernel'

/** What has been paid and not been given back. */
export function takingsOf({ networks }: MockState): Fen {
  const { balances } = networks.accounts
  return sumFen(
    Object.entries(balances).flatMap(([name, sum]) => (name.startsWith('merchant ') ? [sum] : [])),
  )
}

/** Of one purse from which everything would have been paid. */
export const purseIn = (state: MockState): Fen => subtractFen(fen(300_000), takingsOf(state))
