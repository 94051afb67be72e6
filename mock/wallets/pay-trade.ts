/** Paying an order: the money moves, the order is paid, the merchant will be told. */
import type { Millis, Result } from '@/domain/kernel'
import { ok } from '@/domain/kernel'
import { timeDigits } from '../wire/times'
import type { Account, ChargeRefusal } from './accounts'
import { charge } from './accounts'
import type { NetworkName } from './kinds'
import { notify } from './notify'
import type { Trade } from './trade'
import { keyOf, merchantAccount } from './trade'
import type { NetworkWorld } from './world'
import { randomDigits } from './world'

export const isExpired = ({ expiresAt }: Pick<Trade, 'expiresAt'>, now: Millis) => now > expiresAt

const PREFIX: { readonly [network in NetworkName]: string } = { wechat: '4200', alipay: '', acquirer: 'Q' }

/** A number of the network's own: 28 characters. */
export function freshNumber(world: NetworkWorld, network: NetworkName): string {
  const start = `${PREFIX[network]}${timeDigits(world.now)}`
  return `${start}${randomDigits(world, 28 - start.length)}`
}

/** `password` is true where the network asks for none. The order must not be paid yet. */
export function pay(
  world: NetworkWorld,
  trade: Trade,
  account: Account,
  password: string | null | true,
): Result<null, ChargeRefusal> {
  const { state, now } = world
  if (trade.paid) throw new Error(`${trade.outTradeNo} is paid already`)
  const charged = charge(state.accounts, {
    account,
    to: merchantAccount(trade),
    amount: trade.amount,
    at: now,
    about: `pay ${keyOf(trade)}`,
    password,
  })
  if (!charged.ok) return charged
  trade.state = 'paid'
  trade.holder = account.id
  trade.paid = { at: now, account: account.id, wallet: account.wallet }
  if (trade.number === '') {
    trade.number = freshNumber(world, trade.network)
    state.numbers[trade.number] = keyOf(trade)
  }
  notify(world, trade, { kind: 'paid' }, trade.notifyUrl)
  return ok(null)
}
