/** What will happen later, the earliest first. */
import type { Millis } from '@/domain/kernel'
import type { TradeKey } from './trade'

export type Due = { readonly at: Millis; readonly trade: TradeKey } & (
  | { readonly what: 'pay'; readonly account: string }
  | { readonly what: 'refund'; readonly requestNo: string }
)

/** Writes down what will happen. */
export function plan({ due }: { readonly due: Due[] }, later: Due): void {
  let at = due.length
  while (at > 0 && (due[at - 1] as Due).at > later.at) at -= 1
  due.splice(at, 0, later)
}
