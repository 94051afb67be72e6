/** What every attempt to pay is asked for with, and answers: for goods and for a membership alike. */
import * as v from 'valibot'
import type { PaymentId } from '@/domain/kernel'
import { HOSTS, TENDERS } from '@/domain/payment'
import { invocationSchema, reportSchema } from '../schemas/payment'
import { countSchema, id } from '../schemas/scalars'

export const attemptBody = v.object({
  tender: v.picklist(TENDERS),
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
  /** Another phone of this person is paying it. */
  'paying-elsewhere',
  'tender-not-offered',
  /** The wallet's network has not answered; asking again is the same attempt. */
  'network-down',
] as const
