/** Refusals of WeChat Pay API v3: a status, a code and a sentence. */
import { err } from '@/domain/kernel'

const STATUS = {
  PARAM_ERROR: 400,
  INVALID_REQUEST: 400,
  APPID_MCHID_NOT_MATCH: 400,
  ORDER_CLOSED: 400,
  /** Closing or ordering again what is paid; not in every edition of the list of errors, but what merchants report. */
  ORDERPAID: 400,
  AUTH_CODE_INVALID: 400,
  SIGN_ERROR: 401,
  OUT_TRADE_NO_USED: 403,
  TRADE_ERROR: 403,
  NOT_ENOUGH: 403,
  NO_AUTH: 403,
  ORDER_NOT_EXIST: 404,
  RESOURCE_NOT_EXISTS: 404,
  NOT_FOUND: 404,
  FREQUENCY_LIMITED: 429,
  SYSTEM_ERROR: 500,
  OPENID_MISMATCH: 500,
  USERPAYING: 202,
} as const

export type WechatCode = keyof typeof STATUS
export type WechatError = { readonly status: number; readonly code: WechatCode; readonly message: string }

export const refusal = (code: WechatCode, message: string): WechatError => ({
  status: STATUS[code],
  code,
  message,
})
export const no = (code: WechatCode, message: string) => err(refusal(code, message))
