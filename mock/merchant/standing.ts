/** The networks' words and the sum given back, as one word of ours. */
import type { Fen } from '@/domain/kernel'
import type { Standing } from './port'

type Money = { readonly amount: Fen | null; readonly refunded: Fen }

const WECHAT: ReadonlyMap<string, Standing> = new Map<string, Standing>([
  ['NOTPAY', 'unpaid'],
  ['USERPAYING', 'awaiting-payer'],
  ['ACCEPT', 'awaiting-payer'],
  ['SUCCESS', 'paid'],
  ['CLOSED', 'closed'],
  ['PAYERROR', 'failed'],
  ['REVOKED', 'reversed'],
])

/** WeChat says REFUND from the first fen that goes back. */
export function wechatStanding(tradeState: string, money: Money): Standing {
  if (tradeState !== 'REFUND') return WECHAT.get(tradeState) ?? 'unknown'
  return isAllBack(money) ? 'refunded' : 'partly-refunded'
}

/** Alipay says TRADE_CLOSED of what was never paid and of what is all back. */
export function alipayStanding(status: string, money: Money & { readonly wasPaid: boolean }): Standing {
  switch (status) {
    case 'WAIT_BUYER_PAY':
      return 'unpaid'
    case 'TRADE_SUCCESS':
    case 'TRADE_FINISHED':
      return paidStanding(money)
    case 'TRADE_CLOSED':
      return money.wasPaid || isAllBack(money) ? 'refunded' : 'closed'
    default:
      return 'unknown'
  }
}

export function paidStanding(money: Money): Standing {
  if (isAllBack(money)) return 'refunded'
  return money.refunded > 0 ? 'partly-refunded' : 'paid'
}

const isAllBack = ({ amount, refunded }: Money) => amount !== null && amount > 0 && refunded >= amount
