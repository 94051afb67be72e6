/** What a method of Alipay's gateway answers before it is signed, and its refusals. */
import type { JsonObject } from '../../wire/fields'

export type AlipayAnswer = {
  readonly code: string
  readonly msg: string
  readonly sub_code?: string
} & JsonObject

export const done = (fields: JsonObject): AlipayAnswer => ({ code: '10000', msg: 'Success', ...fields })

/** The payer is still deciding. */
export const waiting = (fields: JsonObject): AlipayAnswer => ({
  code: '10003',
  msg: 'order success pay inprocess',
  ...fields,
})

const SENTENCES = {
  'ACQ.INVALID_PARAMETER': '参数无效',
  'ACQ.CONTEXT_INCONSISTENT': '交易信息被篡改',
  'ACQ.TRADE_HAS_SUCCESS': '交易已被支付',
  'ACQ.TRADE_HAS_CLOSE': '交易已经关闭',
  'ACQ.TRADE_NOT_EXIST': '交易不存在',
  'ACQ.TRADE_STATUS_ERROR': '交易状态不合法',
  'ACQ.BUYER_NOT_EXIST': '买家不存在',
  'ACQ.PAYMENT_AUTH_CODE_INVALID': '支付失败，获取顾客账户信息失败，请顾客刷新付款码后重新收款',
  'ACQ.BUYER_BALANCE_NOT_ENOUGH': '支付失败，买家余额不足',
  'ACQ.BUYER_PAYMENT_AMOUNT_DAY_LIMIT_ERROR': '买家付款日限额超限',
  'ACQ.PAYMENT_REQUEST_HAS_RISK': '支付有风险',
  'ACQ.REFUND_AMT_NOT_EQUAL_TOTAL': '退款金额超限',
  'ACQ.REASON_TRADE_REFUND_FEE_ERR': '退款金额无效',
  'ACQ.DISCORDANT_REPEAT_REQUEST': '不一致的重复请求',
  'ACQ.TRADE_NOT_ALLOW_REFUND': '当前交易不允许退款',
} as const
export type AcqCode = keyof typeof SENTENCES

export const failed = (code: AcqCode, fields: JsonObject = {}): AlipayAnswer => ({
  code: '40004',
  msg: 'Business Failed',
  sub_code: code,
  sub_msg: SENTENCES[code],
  ...fields,
})

/** About the request itself, not the business in it. */
export const invalid = (code: string, sentence: string): AlipayAnswer => ({
  code: '40002',
  msg: 'Invalid Arguments',
  sub_code: code,
  sub_msg: sentence,
})

export const unknown = (): AlipayAnswer => ({
  code: '20000',
  msg: 'Service Currently Unavailable',
  sub_code: 'isp.unknow-error',
  sub_msg: '系统繁忙',
})
