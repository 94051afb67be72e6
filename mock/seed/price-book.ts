/** What a store charges: the chain's prices with the few that differ there. */
import type { Fen, StoreId } from '@/domain/kernel'
import { addFen, fen } from '@/domain/kernel'
import type { Price, PriceBook } from '@/domain/pricing'
import { SEED_VERSION } from './catalog'
import { shelvesOf } from './products'
import { promotionsFor } from './promotions'
import type { SeedStoreId } from './stores'

/** Fen more or less than the chain's prices; list and member prices move together. */
export const PRICE_DIFFERENCES: { readonly [id in SeedStoreId]?: { readonly [productId: string]: number } } =
  {
    'cd-jinjiang': {
      'fuji-apple': -100,
      'navel-orange': -200,
      tangerine: -180,
      'live-prawns': 900,
      'sea-bass': 600,
      'pork-belly': -280,
      'hegu-select-free-range-eggs-30-eggs': -200,
      'chuanxi-hotpot-base-3-x-400-g': -400,
      'chuanxi-chilli-crisp-720-g': -300,
      'screw-pepper': -200,
      'youtian-fresh-milk-950-ml': 50,
      'haiting-salmon-fillet-400-g': 500,
    },
    'hz-binjiang': {
      'fuji-apple': 60,
      'honey-peach': -300,
      'live-prawns': 300,
      'lotus-root': -150,
      'yunlu-green-tea-500-ml': -30,
      'yunlu-jasmine-tea-leaves-250-g': -500,
      'guyue-rice-wine-600-ml': -400,
      'hegu-select-free-range-eggs-30-eggs': 100,
      'kenyuan-long-grain-rice-5-kg': 200,
      'youtian-fresh-milk-950-ml': -40,
    },
  }

export function priceBookFor(storeId: StoreId): PriceBook {
  const differences = new Map(
    Object.entries(PRICE_DIFFERENCES).flatMap(([id, by]) => (id === storeId ? Object.entries(by) : [])),
  )
  const prices: Record<string, Price> = {}
  for (const { product, price } of shelvesOf(storeId))
    prices[product.id] = shift(price, differences.get(product.id))
  return { storeId, version: SEED_VERSION, prices, promotions: promotionsFor(storeId), refused: [] }
}

function shift({ list, member, floor }: Price, by = 0): Price {
  const move = (price: Fen) => addFen(price, fen(by))
  return {
    list: move(list),
    member: {
      ...(member.ordinary === undefined ? {} : { ordinary: move(member.ordinary) }),
      ...(member.premium === undefined ? {} : { premium: move(member.premium) }),
    },
    ...(floor === undefined ? {} : { floor: move(floor) }),
  }
}
