/** Schema of a store. */
import * as v from 'valibot'
import type { StoreId } from '@/domain/kernel'
import { MERCHANT_CODES, TENDERS } from '@/domain/payment'
import type { Store } from '@/domain/store'
import { amountSchema, id, localTextSchema } from './scalars'
import { templatesSchema } from './template'

const clockTime = v.pipe(v.string(), v.regex(/^\d\d:\d\d$/))

// a tender or a code this build does not know is not offered
function knownOf<const T extends string>(all: readonly T[]) {
  return v.pipe(
    v.array(v.string()),
    v.transform((names) => all.filter((each) => names.includes(each))),
  )
}

export const storeSchema: v.GenericSchema<unknown, Store> = v.object({
  id: id<StoreId>(),
  name: localTextSchema,
  city: localTextSchema,
  address: localTextSchema,
  place: v.object({ latitude: v.number(), longitude: v.number() }),
  hours: v.object({ opens: clockTime, closes: clockTime }),
  templates: templatesSchema,
  amountCap: amountSchema,
  accepts: v.object({ tenders: knownOf(TENDERS), codes: knownOf(MERCHANT_CODES) }),
})
