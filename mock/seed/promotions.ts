/** Promotions every store runs, and those of one store. */
import type { Promotion } from '@/domain/pricing'
import { COUPON_PROMOTIONS } from './coupon-promotions'
import { MARKDOWNS } from './markdowns'
import { BASKETS } from './offers/baskets'
import { BUNDLES } from './offers/bundles'
import { nthFree } from './offers/offer'
import { SINGLE_ITEMS } from './offers/single-items'
import { WALLET_OFFERS } from './offers/wallets'
import type { SeedStoreId } from './stores'

const IN_ONE_STORE: { readonly [id in SeedStoreId]?: readonly Promotion[] } = {
  'cd-jinjiang': [
    nthFree('rice-crust-3', 3, { zh: '锅巴买二送一', en: 'Rice crust: buy two, get one free' }, [
      'cuiji-rice-crust-600-g',
    ]),
  ],
}

export function promotionsFor(storeId: string): Promotion[] {
  const own = Object.entries(IN_ONE_STORE).flatMap(([id, promotions]) => (id === storeId ? promotions : []))
  return [
    ...BUNDLES,
    ...SINGLE_ITEMS,
    ...BASKETS,
    ...own,
    ...MARKDOWNS,
    ...COUPON_PROMOTIONS,
    ...WALLET_OFFERS,
  ]
}
