/** Offers on several pieces together. */
import { fen } from '@/domain/kernel'
import type { Promotion } from '@/domain/pricing'
import { named, nthFree, offer, shelves } from './offer'

export const BUNDLES: readonly Promotion[] = [
  nthFree('coffee-3', 3, { zh: '咖啡买二送一', en: 'Coffee: buy two, get one free' }, [
    'shanlang-latte-280-ml',
    'shanlang-black-coffee-280-ml',
    'shanlang-mocha-280-ml',
  ]),
  nthFree('yoghurt-2', 2, { zh: '风味酸奶买一送一', en: 'Fruit yoghurt: buy one, get one free' }, [
    'youtian-strawberry-yoghurt-8-x-100-g',
    'youtian-yellow-peach-yoghurt-8-x-100-g',
  ]),
  nthFree('noodles-3', 3, { zh: '方便面三件免一件', en: 'Instant noodles: every third pack free' }, [
    'mianlijian-beef-instant-noodles-5-x-105-g',
    'mianlijian-seafood-instant-noodles-5-x-98-g',
  ]),
  nthFree('toothpaste-2', 2, { zh: '薄荷牙膏买一送一', en: 'Mint toothpaste: buy one, get one free' }, [
    'baichi-mint-toothpaste-180-g',
  ]),
  nthFree('dumplings-4', 4, { zh: '水饺买三送一', en: 'Dumplings: buy three, get one free' }, [
    'baojiaren-pork-and-chive-dumplings-1-kg',
    'baojiaren-corn-and-pork-dumplings-1-kg',
  ]),
  offer(
    'juice-half',
    { zh: '鲜橙汁第二件半价', en: 'Orange juice: the second half price' },
    named('guoyang-orange-juice-1-25-l'),
    { kind: 'buy-get', buy: 1, get: 1, percent: 50, reward: null },
  ),
  offer(
    'snacks-3-for-25',
    { zh: '黄瓜味薯片、薄荷糖任选 3 件 ¥25', en: 'Cucumber crisps and mint drops: any three for ¥25' },
    named('cuiji-cucumber-crisps-135-g', 'tangxin-mint-drops-200-g'),
    { kind: 'set-price', count: 3, price: fen(2500) },
  ),
  offer(
    'noodle-meal',
    { zh: '酸辣粉加一瓶饮料 ¥26.90', en: 'Sour and spicy noodles with a drink: ¥26.90' },
    shelves(['pantry', 'drinks']),
    {
      kind: 'combo',
      slots: [
        { goods: named('mianlijian-sour-and-spicy-noodles-6-x-110-g'), count: 1 },
        {
          goods: named(
            'yunlu-green-tea-500-ml',
            'qipaoli-sparkling-water-lime-480-ml',
            'ridgefern-fruit-soda-591-ml',
          ),
          count: 1,
        },
      ],
      price: fen(2690),
    },
  ),
]
