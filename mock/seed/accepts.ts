/** What the chain's contracts allow: everything there is. */
import type { Accepts } from '@/domain/payment'
import { MERCHANT_CODES, TENDERS } from '@/domain/payment'

export const ACCEPTS: Accepts = { tenders: TENDERS, codes: MERCHANT_CODES }
