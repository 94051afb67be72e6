/** Routes: staff at the door, where a pass opens once, in its own store, in time; and what their shoppers could not find. */
import { shopApi } from '@/contract/shop-api'
import { exitPassToken } from '@/domain/code'
import type { PassRefusal } from '@/domain/exit'
import type { Millis } from '@/domain/kernel'
import { hasOwn } from '@/domain/kernel'
import type { Context } from '../backend/context'
import { refuse, reply } from '../backend/context'
import { route } from '../backend/route'
import type { PassRecord } from '../backend/state'

export const staffRoutes = [
  route(shopApi.inspectPass, (context, { body }) => {
    const record = findPass(context, exitPassToken(body.text.trim()))
    const refusal = refusalOf(context, record)
    if (refusal) return reply({ inspection: { kind: 'refused', ...refusal } })
    const order = record && context.state.orders[record.pass.orderId]?.order
    if (!record || !order) return reply({ inspection: { kind: 'refused', reason: 'unknown-pass', at: null } })
    return reply({ inspection: { kind: 'open', pass: record.pass, order } })
  }),

  route(shopApi.decidePass, (context, { body: { token, verdict } }) => {
    const record = findPass(context, token)
    const refusal = refusalOf(context, record)
    if (refusal || !record) return refuse(refusal?.reason ?? 'unknown-pass')
    record.verdict = verdict
    if (verdict.kind !== 'check-items') record.usedAt = context.now
    return reply({ verdict, at: context.now })
  }),

  route(shopApi.listUnknownCodes, ({ state, caller }) => {
    const { subject } = caller()
    const own = state.reportedCodes.filter(
      ({ storeId }) => subject.kind === 'staff' && storeId === subject.storeId,
    )
    const codes = own.map(({ reference, code, symbology, at }) => ({ reference, code, symbology, at }))
    return reply({ codes: codes.reverse() })
  }),
]

function findPass({ state }: Context, token: string | undefined): PassRecord | undefined {
  return token !== undefined && hasOwn(state.passes, token) ? state.passes[token] : undefined
}

function refusalOf(
  context: Context,
  record: PassRecord | undefined,
): { reason: PassRefusal; at: Millis | null } | undefined {
  const { subject } = context.caller()
  if (!record) return { reason: 'unknown-pass', at: null }
  const { pass, usedAt } = record
  if (subject.kind !== 'staff' || subject.storeId !== pass.storeId) return { reason: 'other-store', at: null }
  if (usedAt !== null) return { reason: 'pass-used', at: usedAt }
  return pass.expiresAt <= context.now ? { reason: 'pass-expired', at: pass.expiresAt } : undefined
}
