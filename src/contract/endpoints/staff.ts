/** Endpoints: the staff desk. */
import * as v from 'valibot'
import { SYMBOLOGIES } from '@/domain/code'
import { endpoint } from '../endpoint'
import { inspectionSchema, passTokenSchema, verdictSchema } from '../schemas/exit'
import { codeTextSchema, millisSchema, text } from '../schemas/scalars'

export const inspectPass = endpoint({
  method: 'POST',
  path: '/staff/inspections',
  summary: 'What a scanned pass stands for',
  audience: 'staff',
  body: v.object({ text: text(512) }),
  reply: v.object({ inspection: inspectionSchema }),
  refusals: [],
})

export const decidePass = endpoint({
  method: 'POST',
  path: '/staff/verdicts',
  summary: 'Decide on a pass; letting through or stopping uses it up',
  audience: 'staff',
  body: v.object({ token: passTokenSchema, verdict: verdictSchema }),
  reply: v.object({ verdict: verdictSchema, at: millisSchema }),
  refusals: ['unknown-pass', 'pass-used', 'pass-expired', 'other-store'],
})

export const listUnknownCodes = endpoint({
  method: 'GET',
  path: '/staff/unknown-codes',
  summary: 'Codes shoppers of this store could not find, newest first',
  audience: 'staff',
  body: null,
  reply: v.object({
    codes: v.array(
      v.object({
        /** What the shopper was told. */
        reference: text(32),
        code: codeTextSchema,
        // a kind of barcode this build has no name for
        symbology: v.fallback(v.picklist(SYMBOLOGIES), 'unknown'),
        at: millisSchema,
      }),
    ),
  }),
  refusals: [],
})
