// Two plans whose prices make the sums easy to check by hand.
import { fen } from '@/domain/kernel'
import type { Plan } from '@/domain/member'

const nothing = { zh: '', en: '' }

export const PLANS: readonly Plan[] = [
  { tier: 'ordinary', name: nothing, fee: fen(17_300), pointsPerYuan: 1, benefits: [] },
  { tier: 'premium', name: nothing, fee: fen(49_800), pointsPerYuan: 3, benefits: [] },
]
