/** What Hegu Market sells as membership, and the rules around it. */
import { fen } from '@/domain/kernel'
import type { PaidTier, Plan, PointsRule } from '@/domain/member'

export const PLANS: readonly Plan[] = [
  {
    tier: 'ordinary',
    name: { zh: '普通会员', en: 'Member' },
    fee: fen(17_300),
    pointsPerYuan: 1,
    benefits: [
      { zh: '数千种商品享会员价', en: 'Member prices on thousands of goods' },
      { zh: '每消费 1 元积 1 分', en: '1 point for every yuan' },
      { zh: '最多 4 张家庭卡', en: 'Up to 4 family cards' },
    ],
  },
  {
    tier: 'premium',
    name: { zh: '尊享会员', en: 'Premium member' },
    fee: fen(49_800),
    pointsPerYuan: 3,
    benefits: [
      { zh: '更低的尊享价', en: 'The lowest prices in the store' },
      { zh: '每消费 1 元积 3 分', en: '3 points for every yuan' },
      { zh: '最多 4 张家庭卡', en: 'Up to 4 family cards' },
    ],
  },
]

export const GRACE_DAYS = 14
/** Family cards besides the main card. */
export const FAMILY_LIMIT = 4
/** Whose prices a guest's trial gives. */
export const TRIAL_TIER: PaidTier = 'ordinary'
export const POINTS_RULE: PointsRule = { fenPerPoint: 1, step: 100, mostPercent: 50 }
