/** English, word for word as complete as the Chinese catalogue. */
import { cart } from './cart'
import { cashier } from './cashier'
import { checkIn } from './check-in'
import { checkout } from './checkout'
import { common } from './common'
import { coupons } from './coupons'
import { demo } from './demo'
import { diagnostics } from './diagnostics'
import { errors } from './errors'
import { find } from './find'
import { me } from './me'
import { membership } from './membership'
import { notices } from './notices'
import { offers } from './offers'
import { orders } from './orders'
import { pass } from './pass'
import { product } from './product'
import { refusals } from './refusals'
import { returns } from './returns'
import { scan } from './scan'
import { staff } from './staff'
import { till } from './till'
import { why } from './why'

export const en = {
  common,
  checkIn,
  scan,
  find,
  product,
  cart,
  coupons,
  offers,
  notices,
  why,
  checkout,
  cashier,
  pass,
  orders,
  me,
  membership,
  staff,
  returns,
  till,
  refusals,
  errors,
  demo,
  diagnostics,
}
