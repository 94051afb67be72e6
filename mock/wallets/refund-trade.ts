/** Paying back: accepted at once, done later, and stuck where the payer's wallet is frozen. */
import type { Millis } from '@/domain/kernel'
import { millis } from '@/domain/kernel'
import { transfer } from './accounts'
import { notify } from './notify'
import { plan } from './plan'
import type { Trade, TradeRefund } from './trade'
import { keyOf, merchantAccount, refundKey } from './trade'
import type { NetworkWorld } from './world'
import { randomDigits } from './world'

type Ask = Pick<TradeRefund, 'requestNo' | 'amount' | 'reason' | 'notifyUrl'>

/** The caller has made sure that this much is left to refund. `after`: how long it takes. */
export function refund(world: NetworkWorld, trade: Trade, ask: Ask, after: Millis): TradeRefund {
  const { state, now } = world
  const entry: TradeRefund = {
    ...ask,
    number: `5030${randomDigits(world, 24)}`,
    at: now,
    status: 'processing',
    doneAt: null,
  }
  trade.refunds.push(entry)
  state.refunds[refundKey(trade, ask.requestNo)] = keyOf(trade)
  if (after === 0) finishRefund(world, trade, ask.requestNo)
  else plan(state, { what: 'refund', at: millis(now + after), trade: keyOf(trade), requestNo: ask.requestNo })
  return entry
}

export function finishRefund(world: NetworkWorld, trade: Trade, requestNo: string): void {
  const { state, now } = world
  const entry = trade.refunds.find((one) => one.requestNo === requestNo)
  const payer = trade.paid && state.accounts.people[trade.paid.account]
  if (!entry || !payer || entry.status !== 'processing') return
  if (payer.isFrozen) entry.status = 'abnormal'
  else {
    const about = `refund ${keyOf(trade)} ${requestNo}`
    transfer(state.accounts, {
      from: merchantAccount(trade),
      to: payer.id,
      amount: entry.amount,
      at: now,
      about,
    })
    entry.status = 'done'
    entry.doneAt = now
  }
  notify(world, trade, { kind: 'refunded', requestNo }, entry.notifyUrl)
}
