/** Endpoints: who is calling. */
import * as v from 'valibot'
import { endpoint } from '../endpoint'
import { subjectSchema } from '../schemas/member'
import { text } from '../schemas/scalars'

export const credentialSchema = v.variant('kind', [
  v.object({ kind: v.literal('guest') }),
  v.object({ kind: v.literal('member-card'), number: v.pipe(v.string(), v.regex(/^M\d{10}$/)) }),
  v.object({ kind: v.literal('host-login'), host: v.picklist(['wechat', 'alipay']), code: text(512) }),
  v.object({ kind: v.literal('staff'), staffNo: text(16), pin: text(16) }),
])
export type Credential = v.InferOutput<typeof credentialSchema>

export const openSession = endpoint({
  method: 'POST',
  path: '/sessions',
  summary:
    'Open a session as a guest, a member or a member of staff; the coupons of a guest who asks go over to the member',
  audience: 'anyone',
  body: v.object({ credential: credentialSchema }),
  reply: v.object({ token: text(256), subject: subjectSchema }),
  refusals: ['unknown-card', 'wrong-pin', 'too-many-tries'],
})

export const readSession = endpoint({
  method: 'GET',
  path: '/session',
  summary: 'Who this session belongs to, with the tier as it is now',
  audience: 'session',
  body: null,
  reply: v.object({ subject: subjectSchema }),
  refusals: [],
})
