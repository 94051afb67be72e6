/** What will happen by itself: slow payers who pay, refunds that arrive. */
import { ok } from '@/domain/kernel'
import { findTrade } from './find-trade'
import { isExpired, pay } from './pay-trade'
import type { Due } from './plan'
import { finishRefund } from './refund-trade'
import type { Trade } from './trade'
import type { NetworkWorld } from './world'

/** Everything that was due by now, in its order and at its own moment. */
export function passTime(world: NetworkWorld): void {
  const { due } = world.state
  for (let next = due[0]; next && next.at <= world.now; next = due[0]) {
    due.shift()
    happen({ ...world, now: next.at }, next)
  }
}

function happen(world: NetworkWorld, due: Due): void {
  const trade = findTrade(world.state, due.trade)
  if (!trade) return
  if (due.what === 'refund') finishRefund(world, trade, due.requestNo)
  else payDue(world, trade, due.account)
}

function payDue(world: NetworkWorld, trade: Trade, payer: string): void {
  const account = world.state.accounts.people[payer]
  if (!account || trade.state !== 'paying') return
  const paid = isExpired(trade, world.now) ? ok(null) : pay(world, trade, account, true)
  if (trade.paid) return
  // the till asks again, a code can be scanned again
  trade.state = trade.scene === 'codepay' && !paid.ok ? 'failed' : 'open'
  trade.holder = null
}
