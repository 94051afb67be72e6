/** Endpoints: the staff desk. */
import * as v from 'valibot'
import { endpoint } from '../endpoint'
import { inspectionSchema, passTokenSchema, verdictSchema } from '../schemas/exit'
import { millisSchema, text } from '../schemas/scalars'

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
