/** Schema of a store and its scale-label templates. */
import * as v from 'valibot'
import type { StoreId } from '@/domain/kernel'
import { WALLETS } from '@/domain/payment'
import type { Store } from '@/domain/store'
import { amountSchema, countSchema, id, localTextSchema, text } from './scalars'

const span = v.tuple([countSchema, countSchema])
const clockTime = v.pipe(v.string(), v.regex(/^\d\d:\d\d$/))

export const storeSchema: v.GenericSchema<unknown, Store> = v.object({
  id: id<StoreId>(),
  name: localTextSchema,
  city: localTextSchema,
  address: localTextSchema,
  place: v.object({ latitude: v.number(), longitude: v.number() }),
  hours: v.object({ opens: clockTime, closes: clockTime }),
  templates: v.array(
    v.object({
      length: countSchema,
      prefixes: v.array(text(8)),
      plu: span,
      value: v.object({ kind: v.picklist(['amount', 'weight']), at: span }),
    }),
  ),
  amountCap: amountSchema,
  // a wallet this build does not know is not offered
  wallets: v.pipe(
    v.array(v.string()),
    v.transform((names) => WALLETS.filter((wallet) => names.includes(wallet))),
  ),
})
