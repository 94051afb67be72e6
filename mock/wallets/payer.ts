/** What a person does in a wallet app: look at a code, then pay, refuse, dawdle or walk away. */
import type { Fen, Millis, Result } from '@/domain/kernel'
import { err, ok, unreachable } from '@/domain/kernel'
import type { Account, ChargeRefusal } from './accounts'
import { findCode } from './acquirer/one-code'
import { LATE_FAULTS, strike, WALLET_FAULTS } from './faults'
import type { CanPay, CodeKind } from './kinds'
import { millis, seconds } from './lengths'
import { passTime } from './pass-time'
import { freshNumber, isExpired, pay } from './pay-trade'
import { plan } from './plan'
import type { Trade } from './trade'
import { keyOf } from './trade'
import type { NetworkWorld } from './world'

/** Of a slow wallet, in seconds. */
const LONG = 8

export type LookRefusal =
  | 'unknown-code'
  | 'wallet-cannot-pay-this'
  | 'for-another-payer'
  | 'held-by-another'
  | 'already-paid'
  | 'closed'
  | 'expired'

export type Seen = {
  readonly kind: CodeKind | 'payment-code'
  readonly merchantName: string
  readonly description: string
  readonly amount: Fen
  readonly outTradeNo: string
  readonly expiresAt: Millis
  readonly asksPassword: boolean
}

/** What the wallet tells the app that opened it. Never a proof. Null: it never says anything. */
export type WalletAnswer = 'success' | 'cancel' | 'processing' | null

export type PayerAct =
  | { readonly kind: 'approve'; readonly password?: string }
  | { readonly kind: 'refuse' }
  /** Pays after a while. */
  | { readonly kind: 'slow'; readonly seconds: number }
  /** Has begun, and is never heard of again. */
  | { readonly kind: 'vanish' }

/** Looking at an Alipay code begins its trade, as scanning does. */
export function look(
  world: NetworkWorld,
  code: string,
  account: Account,
  canPay: CanPay,
): Result<Seen, LookRefusal> {
  const found = open(world, code, account, canPay)
  if (!found.ok) return found
  const { trade, kind } = found.value
  if (trade.state === 'unscanned') {
    trade.state = 'open'
    trade.number = freshNumber(world, trade.network)
    world.state.numbers[trade.number] = keyOf(trade)
  }
  const { merchantName, description, amount, outTradeNo, expiresAt } = trade
  return ok({
    kind,
    merchantName,
    description,
    amount,
    outTradeNo,
    expiresAt,
    asksPassword: amount > account.passwordAbove,
  })
}

export function act(
  world: NetworkWorld,
  code: string,
  account: Account,
  what: PayerAct,
  canPay: CanPay,
): Result<WalletAnswer, LookRefusal | ChargeRefusal> {
  const seen = look(world, code, account, canPay)
  if (!seen.ok) return seen
  const trade = findCode(world.state, code)?.trade
  if (!trade) return err('unknown-code')
  switch (what.kind) {
    case 'refuse':
      return refuse(trade)
    case 'vanish':
      return hold(trade, account, null)
    case 'slow':
      return payLater(world, trade, account, what.seconds)
    case 'approve':
      return approve(world, trade, account, what.password ?? null)
    default:
      return unreachable(what)
  }
}

function approve(world: NetworkWorld, trade: Trade, account: Account, password: string | null) {
  const fault = strike(world.state, trade, WALLET_FAULTS)
  switch (fault?.kind) {
    case 'insufficient-funds':
    case 'limit-exceeded':
    case 'risk-refused':
      return err(fault.kind)
    case 'slow':
      return payLater(world, trade, account, fault.seconds ?? LONG)
    case 'never-answers':
      return hold(trade, account, null)
    case 'answers-success-unpaid':
      return ok<WalletAnswer>('success')
    default: {
      const paid = pay(world, trade, account, password)
      if (!paid.ok) return paid
      if (fault?.kind === 'answers-cancel-paid') return ok<WalletAnswer>('cancel')
      return ok<WalletAnswer>(fault ? null : 'success')
    }
  }
}

/** A till is told no; a code can be scanned again. */
function refuse(trade: Trade) {
  trade.state = trade.scene === 'codepay' ? 'failed' : 'open'
  trade.holder = null
  return ok<WalletAnswer>('cancel')
}

function hold(trade: Trade, account: Account, answer: WalletAnswer) {
  trade.state = 'paying'
  trade.holder = account.id
  return ok<WalletAnswer>(answer)
}

export function payLater(world: NetworkWorld, trade: Trade, account: Account, after: number) {
  plan(world.state, {
    what: 'pay',
    at: millis(world.now + seconds(after)),
    trade: keyOf(trade),
    account: account.id,
  })
  return hold(trade, account, 'processing')
}

function open(world: NetworkWorld, text: string, account: Account, canPay: CanPay) {
  passTime(world)
  const found = findCode(world.state, text)
  if (!found) return err('unknown-code')
  const { record: code, trade } = found
  if (code.kind !== 'payment-code' && !canPay(account.wallet, code.kind)) return err('wallet-cannot-pay-this')
  if (trade.paid) return err('already-paid')
  const isClosed = trade.state === 'closed' || trade.state === 'reversed' || trade.state === 'failed'
  const isLate = isExpired(trade, world.now) || isExpired(code, world.now)
  if ((isClosed || isLate) && !strike(world.state, trade, LATE_FAULTS))
    return err(isClosed ? 'closed' : 'expired')
  if (trade.payer !== null && trade.payer !== account.id) return err('for-another-payer')
  if (trade.holder !== null && trade.holder !== account.id) return err('held-by-another')
  return ok({ trade, kind: code.kind })
}
