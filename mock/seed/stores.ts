/** The three stores of Hegu Market, an invented membership chain. */
import type { StoreId } from '@/domain/kernel'
import { fen, idOf } from '@/domain/kernel'
import type { Store } from '@/domain/store'
import { ACCEPTS, ONE_NETWORK } from './accepts'
import { TEMPLATES } from './templates'

export const SEED_STORE_IDS = ['sz-futian', 'cd-jinjiang', 'hz-binjiang'] as const
export type SeedStoreId = (typeof SEED_STORE_IDS)[number]

const RULES = { templates: TEMPLATES, amountCap: fen(500_000), accepts: ACCEPTS }

export const STORES: readonly Store[] = [
  {
    id: storeId('sz-futian'),
    name: { zh: '禾谷会员店·深圳福田店', en: 'Hegu Market, Shenzhen Futian' },
    city: { zh: '深圳', en: 'Shenzhen' },
    address: { zh: '福田区榕荫三路18号', en: '18 Rongyin 3rd Road, Futian' },
    place: { latitude: 22.5378, longitude: 114.0421 },
    hours: { opens: '08:30', closes: '22:00' },
    ...RULES,
  },
  {
    id: storeId('cd-jinjiang'),
    name: { zh: '禾谷会员店·成都锦江店', en: 'Hegu Market, Chengdu Jinjiang' },
    city: { zh: '成都', en: 'Chengdu' },
    address: { zh: '锦江区芙蓉里大道266号', en: '266 Furongli Avenue, Jinjiang' },
    place: { latitude: 30.6032, longitude: 104.1185 },
    hours: { opens: '09:00', closes: '22:00' },
    ...RULES,
  },
  {
    id: storeId('hz-binjiang'),
    name: { zh: '禾谷会员店·杭州滨江店', en: 'Hegu Market, Hangzhou Binjiang' },
    city: { zh: '杭州', en: 'Hangzhou' },
    address: { zh: '滨江区听潮街77号', en: '77 Tingchao Street, Binjiang' },
    place: { latitude: 30.1876, longitude: 120.2043 },
    hours: { opens: '09:00', closes: '21:30' },
    ...RULES,
    accepts: ONE_NETWORK,
  },
]

function storeId(id: SeedStoreId): StoreId {
  return idOf<StoreId>(id)
}
