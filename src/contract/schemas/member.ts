/** Schema of the person behind a session. */
import * as v from 'valibot'
import type { Subject } from '@/domain/member'
import { STAFF_ROLES } from '@/domain/member'
import { millisSchema, text } from './scalars'

export const membershipSchema = v.object({
  number: v.pipe(v.string(), v.regex(/^M\d{10}$/)),
  tier: v.picklist(['ordinary', 'premium']),
  expiresAt: millisSchema,
})

export const subjectSchema: v.GenericSchema<unknown, Subject> = v.variant('kind', [
  v.object({ kind: v.literal('guest') }),
  v.object({ kind: v.literal('member'), name: text(60), membership: membershipSchema }),
  v.object({
    kind: v.literal('staff'),
    name: text(60),
    staffNo: text(16),
    role: v.picklist(STAFF_ROLES),
    storeId: text(64),
  }),
])
