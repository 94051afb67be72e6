/** What every attempt to pay is asked for with, and answers: for goods and for a membership alike. */
import * as v from 'valibot'
import type { PaymentId } from '@/domain/kernel'
import { WALLETS } from '@/domain/payment'
import { invocationSchema, reportSchema } from '../schemas/payment'
import { countSchema, id } from '../schemas/scalars'

/** Where the wallet will be opened, which decides what the server prepares. */
const HOSTS = ['wechat', 'alipay', 'browser'] as const

export const attemptBody = v.object({
  wallet: v.picklist(WALLETS),
  attempt: countSchema,
  host: v.picklist(HOSTS),
})

export const attemptReply = v.object({
  paymentId: id<PaymentId>(),
  invocation: invocationSchema,
  report: reportSchema,
})

export const ATTEMPT_REFUSALS = [
  'order-closed',
  'already-paid',
  'payment-open',
  'wallet-not-offered',
] as const
