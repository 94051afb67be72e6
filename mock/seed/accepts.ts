/** What the chain's contracts allow. */
import type { Accepts } from '@/domain/payment'
import { MERCHANT_CODES, TENDERS } from '@/domain/payment'

/** Everything there is. */
export const ACCEPTS: Accepts = { tenders: TENDERS, codes: MERCHANT_CODES }

/** The youngest store has signed with one network: its codes are all there is to pay. */
export const ONE_NETWORK: Accepts = { tenders: TENDERS, codes: ['wechat-jsapi', 'wechat-native'] }
