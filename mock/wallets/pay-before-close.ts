/** The race everybody loses once: the payer pays in the moment before the close arrives. */
import { strike } from './faults'
import { isExpired, pay } from './pay-trade'
import type { Trade } from './trade'
import type { NetworkWorld } from './world'

export function payBeforeClose(world: NetworkWorld, trade: Trade): void {
  const isPayable = trade.state === 'open' || trade.state === 'paying'
  const fault = isPayable && !isExpired(trade, world.now) && strike(world.state, trade, ['pays-before-close'])
  const account = fault && world.state.accounts.people[fault.account ?? trade.holder ?? trade.payer ?? '']
  if (account) pay(world, trade, account, true)
}
