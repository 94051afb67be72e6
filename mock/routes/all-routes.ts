/** Every route of the mocked backend. */
import type { Route } from '../backend/route'
import { continueRoutes } from './continue-order'
import { couponRoutes } from './coupons'
import { demoRoutes } from './demo'
import { demoCodeRoutes } from './demo-codes'
import { membershipRoutes } from './membership'
import { noticeRoutes } from './notices'
import { offerRoutes } from './offers'
import { orderRoutes } from './orders'
import { passRoutes } from './passes'
import { paymentRoutes } from './payments'
import { quoteRoutes } from './quotes'
import { returnRoutes } from './returns'
import { sessionRoutes } from './sessions'
import { staffRoutes } from './staff'
import { storeRoutes } from './stores'
import { termOrderRoutes } from './term-orders'
import { tillRoutes } from './till'

export const routes: readonly Route[] = [
  ...sessionRoutes,
  ...storeRoutes,
  ...quoteRoutes,
  ...orderRoutes,
  ...continueRoutes,
  ...couponRoutes,
  ...offerRoutes,
  ...noticeRoutes,
  ...paymentRoutes,
  ...passRoutes,
  ...membershipRoutes,
  ...termOrderRoutes,
  ...staffRoutes,
  ...returnRoutes,
  ...tillRoutes,
  ...demoRoutes,
  ...demoCodeRoutes,
]
