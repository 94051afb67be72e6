/** The code a shopper's wallet shows for a till to scan: good once and for a minute. */

import { hasOwn } from '@/domain/kernel'
import type { Account } from './accounts'
import type { WalletName } from './kinds'
import { millis, minutes } from './lengths'
import type { NetworkWorld } from './world'
import { randomDigits } from './world'

/** Telecom wallets and banks show a UnionPay code. */
const FORM: { readonly [wallet in WalletName]: readonly [prefix: string, length: number] } = {
  'wechat-pay': ['13', 18],
  alipay: ['28', 18],
  unionpay: ['62', 19],
  'china-mobile': ['62', 19],
  'china-telecom': ['62', 19],
  'china-unicom': ['62', 19],
  bank: ['62', 19],
  'e-cny': ['01', 19],
}
const LIFE = minutes(1)

export function showPaymentCode(world: NetworkWorld, account: Account): string {
  const [prefix, length] = FORM[account.wallet]
  const digits = `${prefix}${randomDigits(world, length - prefix.length)}`
  world.state.paymentCodes[digits] = {
    account: account.id,
    expiresAt: millis(world.now + LIFE),
    isUsed: false,
  }
  return digits
}

/** Whose code this is, using it up; null when it was used, is too old or belongs to a wallet that is not taken here. */
export function takePaymentCode(
  world: NetworkWorld,
  digits: string,
  wallets: readonly WalletName[],
): Account | null {
  const { paymentCodes, accounts } = world.state
  const code = hasOwn(paymentCodes, digits) ? paymentCodes[digits] : undefined
  const account = code && accounts.people[code.account]
  if (!code || !account || code.isUsed || code.expiresAt < world.now || !wallets.includes(account.wallet))
    return null
  code.isUsed = true
  return account
}
