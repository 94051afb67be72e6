/** Offers on what goods come to together. */
import { fen } from '@/domain/kernel'
import type { Promotion } from '@/domain/pricing'
import { offer, shelves } from './offer'

export const BASKETS: readonly Promotion[] = [
  offer(
    'home-199',
    { zh: '粮油调味、家居清洁满 199 减 50（食用油除外）', en: 'Pantry and household: ¥50 off ¥199 (no oil)' },
    shelves(['pantry', 'household'], ['jiangan-peanut-oil-5-l', 'collebruna-olive-oil-1-l']),
    { kind: 'spend-steps', steps: [{ spend: fen(19_900), off: fen(5000) }] },
  ),
  offer(
    'snacks-100',
    { zh: '零食每满 100 减 10，最多减 30', en: 'Snacks: ¥10 off every ¥100, up to ¥30' },
    shelves(['snacks']),
    { kind: 'every-spend', spend: fen(10_000), off: fen(1000), most: fen(3000) },
  ),
  offer(
    'care-percent',
    { zh: '个人护理满 99 打 9 折，满 199 打 85 折', en: 'Personal care: 10% off ¥99, 15% off ¥199' },
    shelves(['personal-care']),
    {
      kind: 'spend-percent',
      steps: [
        { spend: fen(9900), percent: 10 },
        { spend: fen(19_900), percent: 15 },
      ],
      most: fen(6000),
    },
  ),
]
