/** Schemas of payment attempts and of the server's word on them. */
import * as v from 'valibot'
import type { PaymentId } from '@/domain/kernel'
import type { Invocation, Payment, PaymentReport } from '@/domain/payment'
import { DECLINE_REASONS, WALLETS } from '@/domain/payment'
import { countSchema, id, millisSchema, text } from './scalars'

export const invocationSchema: v.GenericSchema<unknown, Invocation> = v.variant('kind', [
  v.object({ kind: v.literal('mock-wallet'), paymentId: id<PaymentId>() }),
  v.object({
    kind: v.literal('wechat-jsapi'),
    timeStamp: text(32),
    nonceStr: text(64),
    package: text(256),
    signType: v.literal('RSA'),
    paySign: text(1024),
  }),
  v.object({ kind: v.literal('alipay-trade'), tradeNo: text(64) }),
])

export const reportSchema: v.GenericSchema<unknown, PaymentReport> = v.variant('status', [
  v.object({ status: v.picklist(['awaiting-user', 'processing', 'closed']) }),
  v.object({ status: v.literal('succeeded'), paidAt: millisSchema }),
  // a reason this build has no words for is still a no
  v.object({
    status: v.literal('declined'),
    reason: v.fallback(v.picklist(DECLINE_REASONS), 'wallet-refused'),
  }),
])

const attempt = { attempt: countSchema, wallet: v.picklist(WALLETS) }
const paymentId = id<PaymentId>()

/** As stored on the phone between two launches. */
export const paymentSchema: v.GenericSchema<unknown, Payment> = v.variant('kind', [
  v.object({ ...attempt, kind: v.literal('created') }),
  v.object({ ...attempt, kind: v.literal('awaiting-user'), paymentId, invocation: invocationSchema }),
  v.object({ ...attempt, kind: v.literal('processing'), paymentId }),
  v.object({ ...attempt, kind: v.literal('succeeded'), paymentId, paidAt: millisSchema }),
  v.object({ ...attempt, kind: v.literal('declined'), paymentId, reason: v.picklist(DECLINE_REASONS) }),
  v.object({ ...attempt, kind: v.literal('cancelled'), paymentId: v.nullable(paymentId) }),
  v.object({ ...attempt, kind: v.literal('unknown'), paymentId: v.nullable(paymentId) }),
])
