/** What a tier costs and brings, as the server sells it. */
import type { Fen, LocalText } from '../kernel'
import type { PaidTier } from './tier'

export type Plan = {
  readonly tier: PaidTier
  readonly name: LocalText
  /** Fen for one year. */
  readonly fee: Fen
  /** Points for every whole yuan paid. */
  readonly pointsPerYuan: number
  readonly benefits: readonly LocalText[]
}

export const planOf = (plans: readonly Plan[], tier: PaidTier): Plan | undefined =>
  plans.find((plan) => plan.tier === tier)
