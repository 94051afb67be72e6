/** Schema of a store. */
import * as v from 'valibot'
import type { StoreId } from '@/domain/kernel'
import { WALLETS } from '@/domain/payment'
import type { Store } from '@/domain/store'
import { amountSchema, id, localTextSchema } from './scalars'
import { templatesSchema } from './template'

const clockTime = v.pipe(v.string(), v.regex(/^\d\d:\d\d$/))

export const storeSchema: v.GenericSchema<unknown, Store> = v.object({
  id: id<StoreId>(),
  name: localTextSchema,
  city: localTextSchema,
  address: localTextSchema,
  place: v.object({ latitude: v.number(), longitude: v.number() }),
  hours: v.object({ opens: clockTime, closes: clockTime }),
  templates: templatesSchema,
  amountCap: amountSchema,
  // a wallet this build does not know is not offered
  wallets: v.pipe(
    v.array(v.string()),
    v.transform((names) => WALLETS.filter((wallet) => names.includes(wallet))),
  ),
})
