/** Offers on single pieces: specials for some shoppers, some hours, some channels, and many pieces. */
import { fen } from '@/domain/kernel'
import type { Promotion } from '@/domain/pricing'
import { named, offer } from './offer'

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7]

export const SINGLE_ITEMS: readonly Promotion[] = [
  offer(
    'oat-scan',
    { zh: '扫码购专享 ¥66.90', en: 'Scan & Go special: ¥66.90' },
    named('doujian-oat-drink-6-x-1-l'),
    { kind: 'unit-price', price: fen(6690) },
    { conditions: [{ kind: 'channel', channel: 'scan' }] },
  ),
  offer(
    'steak-premium',
    { zh: '尊享会员专享 ¥129.90', en: 'Premium members only: ¥129.90' },
    named('muyechuan-sirloin-steak-4-x-200-g'),
    { kind: 'unit-price', price: fen(12_990) },
    { conditions: [{ kind: 'tiers', tiers: ['premium'] }] },
  ),
  offer(
    'bread-evening',
    { zh: '每晚 7 点到 9 点，面包 7 折', en: 'Bread 30% off, 7 to 9 every evening' },
    named(
      'mailong-wholewheat-toast-500-g',
      'mailong-rye-bread-450-g',
      'mailong-butter-rolls-20-pcs',
      'mailong-bagels-6-pcs',
      'mailong-red-bean-bun-90-g',
      'hegu-select-sugar-doughnuts-8-pcs',
    ),
    { kind: 'percent-off', percent: 30 },
    { conditions: [{ kind: 'weekly', days: EVERY_DAY, fromMinute: 19 * 60, untilMinute: 21 * 60 }] },
  ),
  offer(
    'honey-two',
    { zh: '洋槐蜂蜜特价 ¥39.90，每单限 2 件', en: 'Acacia honey ¥39.90, two an order' },
    named('mifeng-acacia-honey-1-kg'),
    { kind: 'unit-price', price: fen(3990) },
    { limit: { most: 2, per: 'order', above: 'list-price' } },
  ),
  offer(
    'water-many',
    { zh: '5 升山泉水：3 桶 9 折，6 桶 8 折', en: 'Spring water 5 L: three 10% off, six 20% off' },
    named('qingyu-spring-water-5-l'),
    {
      kind: 'quantity-tiers',
      tiers: [
        { from: 3, percent: 10 },
        { from: 6, percent: 20 },
      ],
    },
  ),
]
