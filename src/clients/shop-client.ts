/** The shop’s backend as typed calls. */
import type { ShopApi } from '@/contract/shop-api'
import { shopApi } from '@/contract/shop-api'
import type { Api } from './api'
import { createApi } from './api'
import type { Connection } from './call'

export type ShopClient = Api<ShopApi>
export const createShopClient = (connection: Connection): ShopClient => createApi(shopApi, connection)
