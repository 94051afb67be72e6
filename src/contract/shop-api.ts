/** The contract of a shop’s backend: every endpoint once. */
import * as coupons from './endpoints/coupons'
import * as membership from './endpoints/membership'
import * as notices from './endpoints/notices'
import * as offers from './endpoints/offers'
import * as orders from './endpoints/orders'
import * as returns from './endpoints/returns'
import * as session from './endpoints/session'
import * as staff from './endpoints/staff'
import * as stores from './endpoints/stores'
import * as till from './endpoints/till'

const { openSession, readSession } = session
export const shopApi = {
  openSession,
  readSession,
  ...stores,
  ...orders,
  ...coupons,
  ...offers,
  ...notices,
  ...membership,
  ...staff,
  ...returns,
  ...till,
}
export type ShopApi = typeof shopApi
