/** Networks forget what is long over, so that the storage of a browser never fills up. */
import type { Millis } from '@/domain/kernel'
import { closeBooks } from './ledger'
import { days } from './lengths'
import type { NetworksState } from './state'
import type { Trade } from './trade'

/** Trades kept in all, and more only where more of them are young or under way. */
export const TRADES_KEPT = 300
/** Nothing younger than this is forgotten: notifications of it may still be on their way. */
const YOUNG = days(2)

/** `isWanted`: whether the merchant still has the payment of this number, and may pay it back. */
export function forgetFinished(
  state: NetworksState,
  now: Millis,
  isWanted: (outTradeNo: string) => boolean,
): void {
  closeBooks(state.accounts)
  const all = Object.entries(state.trades)
  if (all.length <= TRADES_KEPT) return
  const busy = new Set([...state.due, ...state.deliveries].map(({ trade }) => trade))
  const over = all.filter(
    ([key, trade]) => isOver(trade, now) && !busy.has(key) && !isWanted(trade.outTradeNo),
  )
  const gone = new Set(over.slice(0, all.length - TRADES_KEPT).map(([key]) => key))
  if (gone.size === 0) return
  const isKept = (key: string) => !gone.has(key)
  state.trades = keptOf(state.trades, (_, key) => isKept(key))
  state.numbers = keptOf(state.numbers, isKept)
  state.refunds = keptOf(state.refunds, isKept)
  state.codes = keptOf(state.codes, ({ trade }) => isKept(trade))
  state.paymentCodes = keptOf(state.paymentCodes, ({ expiresAt }) => now < expiresAt + YOUNG)
}

const isOver = ({ createdAt, expiresAt, refunds }: Trade, now: Millis): boolean =>
  now > Math.max(createdAt, expiresAt) + YOUNG && refunds.every(({ status }) => status !== 'processing')

const keptOf = <T>(all: { [key: string]: T }, isKept: (value: T, key: string) => boolean) =>
  Object.fromEntries(Object.entries(all).filter(([key, value]) => isKept(value, key)))
