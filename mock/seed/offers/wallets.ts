/** Offers of wallets: they count only when that wallet pays. */
import { fen } from '@/domain/kernel'
import type { Promotion } from '@/domain/pricing'
import { NO_GOODS } from '@/domain/pricing'
import { offer } from './offer'

const EVERYTHING: Promotion['goods'] = {
  include: 'all',
  except: { ...NO_GOODS, categories: ['alcohol'] },
  withinDays: null,
}

export const WALLET_OFFERS: readonly Promotion[] = [
  offer(
    'alipay-50',
    { zh: '支付宝付款满 50 减 3（酒类除外）', en: 'Alipay: ¥3 off ¥50 (no alcohol)' },
    EVERYTHING,
    { kind: 'spend-steps', steps: [{ spend: fen(5000), off: fen(300) }] },
    { conditions: [{ kind: 'wallet', wallets: ['alipay'] }] },
  ),
  offer(
    'e-cny-2-percent',
    {
      zh: '数字人民币付款 98 折，最多减 10 元（酒类除外）',
      en: 'Digital yuan: 2% off, up to ¥10 (no alcohol)',
    },
    EVERYTHING,
    { kind: 'spend-percent', steps: [{ spend: fen(2000), percent: 2 }], most: fen(1000) },
    { conditions: [{ kind: 'wallet', wallets: ['e-cny'] }] },
  ),
]
