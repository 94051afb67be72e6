/** Finds an order by the merchant's number, by the network's, or by that of a refund. */
import { hasOwn } from '@/domain/kernel'
import type { NetworksState } from './state'
import type { Trade, TradeKey, TradeRefund } from './trade'
import { refundKey } from './trade'

export function findTrade({ trades }: NetworksState, key: TradeKey): Trade | undefined {
  return hasOwn(trades, key) ? trades[key] : undefined
}

export function findByNumber(state: NetworksState, number: string): Trade | undefined {
  const key = hasOwn(state.numbers, number) ? state.numbers[number] : undefined
  return key === undefined ? undefined : findTrade(state, key)
}

export function findRefund(
  state: NetworksState,
  owner: Pick<Trade, 'network' | 'merchant'>,
  requestNo: string,
): { readonly trade: Trade; readonly refund: TradeRefund } | undefined {
  const key = refundKey(owner, requestNo)
  const trade = hasOwn(state.refunds, key) ? findTrade(state, state.refunds[key] ?? '') : undefined
  const refund = trade?.refunds.find((one) => one.requestNo === requestNo)
  return trade && refund && { trade, refund }
}
