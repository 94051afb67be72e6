/** Refusals of the acquirer's adapter, and what an endpoint answers before it is signed. */
import type { Result } from '@/domain/kernel'
import { err } from '@/domain/kernel'
import type { JsonObject } from '../../wire/fields'

const STATUS = {
  BAD_REQUEST: 400,
  BAD_SIGNATURE: 401,
  CHANNEL_OFF: 403,
  ORDER_UNKNOWN: 404,
  REFUND_UNKNOWN: 404,
  ORDER_NO_USED: 409,
  ORDER_PAID: 409,
  ORDER_CLOSED: 409,
  REFUND_TOO_MUCH: 409,
  CODE_INVALID: 409,
  PAYMENT_REFUSED: 409,
  SYSTEM_ERROR: 500,
} as const
export type AcquirerCode = keyof typeof STATUS
export type AcquirerAnswer = Result<
  JsonObject,
  { readonly status: number; readonly code: AcquirerCode; readonly message: string }
>

export const no = (code: AcquirerCode, message: string) => err({ status: STATUS[code], code, message })
