/** Reads what the last launch left in storage; what cannot be read is set aside, never silently emptied. */
import * as v from 'valibot'
import { holdingsSchema } from '@/contract/schemas/coupon'
import { subjectSchema } from '@/contract/schemas/member'
import { catalogSchema, priceBookSchema } from '@/contract/schemas/product'
import { id, text } from '@/contract/schemas/scalars'
import { storeSchema } from '@/contract/schemas/store'
import { tripSchema } from '@/contract/schemas/trip'
import { tripEventSchema } from '@/contract/schemas/trip-event'
import type { Readers } from '@/domain/journal'
import type { StoreId } from '@/domain/kernel'
import { LANGUAGES } from '@/domain/kernel'
import { TENDERS } from '@/domain/payment'
import type { Storage } from '@/platform/ports'
import type { CatalogState } from '@/stores/catalog-store'
import { THEMES } from '@/stores/shopper-store'
import type { StaffState } from '@/stores/staff-store'

export const KEYS = {
  catalog: 'sg-catalog',
  shopper: 'sg-shopper',
  session: 'sg-session',
  staff: 'sg-staff',
} as const
/** The trip and its events at the door of the journal. */
export const READERS: Readers = {
  trip: (stored) => parsedBy(tripSchema, stored),
  event: (stored) => parsedBy(tripEventSchema, stored),
}
function parsedBy<T>(schema: v.GenericSchema<unknown, T>, stored: unknown): T | null {
  const parsed = v.safeParse(schema, stored)
  return parsed.success ? parsed.output : null
}

const SET_ASIDE = '-unreadable'

/** The stored value, or what `fallback` makes; unreadable bytes are kept under another key for support. */
export function restore<T>(
  storage: Storage,
  key: string,
  schema: v.GenericSchema<unknown, T>,
  fallback: () => T,
): T {
  const raw = storage.read(key)
  if (raw === null) return fallback()
  const parsed = v.safeParse(schema, parseJson(raw))
  if (parsed.success) return parsed.output
  storage.write(key + SET_ASIDE, raw)
  return fallback()
}

function parseJson(raw: string): unknown {
  try {
    return JSON.parse(raw)
  } catch {
    return undefined
  }
}

export const catalogStateSchema: v.GenericSchema<unknown, CatalogState> = v.object({
  stores: v.array(storeSchema),
  assortment: v.nullable(v.object({ catalog: catalogSchema, book: priceBookSchema })),
})

export const shopperStateSchema = v.object({
  token: v.nullable(text(256)),
  subject: subjectSchema,
  language: v.picklist(LANGUAGES),
  theme: v.picklist(THEMES),
  care: v.boolean(),
  sound: v.boolean(),
  spoken: v.optional(v.nullable(v.boolean()), null),
  lastTender: v.optional(v.nullable(v.picklist(TENDERS)), null),
  // asked for again, so never a reason to lose a session
  holdings: v.fallback(
    v.optional(v.nullable(v.object({ storeId: id<StoreId>(), ...holdingsSchema.entries })), null),
    null,
  ),
  guestWantsNoOffers: v.optional(v.boolean(), false),
  needsSignIn: v.optional(v.boolean(), false),
  device: v.optional(v.nullable(text(64)), null),
})

const staffMember = v.pipe(
  subjectSchema,
  v.check((subject) => subject.kind === 'staff'),
) as v.GenericSchema<unknown, StaffState['member']>

export const onDutySchema: v.GenericSchema<unknown, Pick<StaffState, 'token' | 'member'>> = v.object({
  token: v.nullable(text(256)),
  member: v.nullable(staffMember) as v.GenericSchema<unknown, StaffState['member']>,
})
