/** Charging a payment code that was scanned at a till: paid at once, or waiting for the payer's password. */
import type { Result } from '@/domain/kernel'
import { err, ok } from '@/domain/kernel'
import type { Account, ChargeRefusal } from './accounts'
import { issueCode } from './codes'
import { strike } from './faults'
import { millis, minutes } from './lengths'
import { pay } from './pay-trade'
import { payLater } from './payer'
import type { Trade } from './trade'
import { keyOf } from './trade'
import type { NetworkWorld } from './world'

/** How long the payer has to type the password. */
const PATIENCE = minutes(10)
const SLOW = 8

export function chargeCode(
  world: NetworkWorld,
  trade: Trade,
  account: Account,
  digits: string,
): Result<'paid' | 'waiting', ChargeRefusal> {
  const shown = world.state.paymentCodes[digits]
  if (shown) shown.trade = keyOf(trade)
  const fault = strike(world.state, trade, ['slow', 'insufficient-funds', 'limit-exceeded', 'risk-refused'])
  if (fault?.kind === 'slow') {
    payLater(world, trade, account, fault.seconds ?? SLOW)
    return ok('waiting')
  }
  const charged = fault ? err(fault.kind) : pay(world, trade, account, null)
  if (charged.ok) return ok('paid')
  if (charged.error !== 'password-needed') {
    trade.state = 'failed'
    return charged
  }
  trade.state = 'paying'
  trade.holder = account.id
  issueCode(world.state, trade, digits, { kind: 'payment-code', expiresAt: millis(world.now + PATIENCE) })
  return ok('waiting')
}
