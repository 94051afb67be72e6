/** Payers' wallets: what is in them, what they may spend, and why they will not. */
import type { CalendarDate, Fen, Millis, Result } from '@/domain/kernel'
import { addFen, err, fen, hasOwn, ok, storeDay, subtractFen, ZERO_FEN } from '@/domain/kernel'
import type { WalletName } from './kinds'
import type { Closing, Ledger } from './ledger'
import { move } from './ledger'

export type Account = {
  readonly id: string
  readonly wallet: WalletName
  readonly name: string
  /** Who this is to a mini program in WeChat. */
  readonly openid: string
  /** Who this is to Alipay. */
  readonly userNo: string
  readonly dailyLimit: Fen
  readonly password: string
  /** A payment above this asks for the password. */
  readonly passwordAbove: Fen
  isRisky: boolean
  isFrozen: boolean
  spent: { readonly day: CalendarDate; readonly sum: Fen }
}

export type AccountsState = {
  people: { [id: string]: Account }
  /** Of people, merchants and what lies outside, by ledger account. */
  balances: { [account: string]: Fen }
  ledger: Ledger
  /** Left out while every movement is still in the ledger. */
  closing?: Closing
}

export const noAccounts = (): AccountsState => ({ people: {}, balances: {}, ledger: [] })

export const CHARGE_REFUSALS = [
  'frozen',
  'risk-refused',
  'limit-exceeded',
  'password-needed',
  'password-wrong',
  'insufficient-funds',
] as const
export type ChargeRefusal = (typeof CHARGE_REFUSALS)[number]

type Opening = { readonly id: string; readonly wallet: WalletName; readonly balance: Fen } & Partial<
  Pick<
    Account,
    'name' | 'openid' | 'userNo' | 'dailyLimit' | 'password' | 'passwordAbove' | 'isRisky' | 'isFrozen'
  >
>

export function openAccount(state: AccountsState, { balance, ...opening }: Opening, now: Millis): Account {
  const account: Account = {
    name: opening.id,
    openid: `o-${opening.id}`,
    userNo: `2088-${opening.id}`,
    dailyLimit: fen(2_000_000),
    password: '147258',
    passwordAbove: fen(100_000),
    isRisky: false,
    isFrozen: false,
    ...opening,
    spent: { day: storeDay(now), sum: ZERO_FEN },
  }
  state.people[account.id] = account
  if (balance > 0)
    transfer(state, { from: 'outside', to: account.id, amount: balance, at: now, about: 'opened' })
  return account
}

export const balanceOf = ({ balances }: AccountsState, account: string): Fen =>
  hasOwn(balances, account) ? (balances[account] ?? ZERO_FEN) : ZERO_FEN

type Charge = {
  readonly account: Account
  readonly to: string
  readonly amount: Fen
  readonly at: Millis
  readonly about: string
  /** Null where the wallet has not asked; true where the network asks nobody. */
  readonly password: string | null | true
}

/** Takes money from a payer, or says why not; nothing has changed then. */
export function charge(
  state: AccountsState,
  { account, to, amount, at, about, password }: Charge,
): Result<null, ChargeRefusal> {
  const day = storeDay(at)
  const before = account.spent.day === day ? account.spent.sum : ZERO_FEN
  if (account.isFrozen) return err('frozen')
  if (account.isRisky) return err('risk-refused')
  if (addFen(before, amount) > account.dailyLimit) return err('limit-exceeded')
  if (amount > account.passwordAbove && password === null) return err('password-needed')
  if (amount > account.passwordAbove && password !== true && password !== account.password)
    return err('password-wrong')
  if (balanceOf(state, account.id) < amount) return err('insufficient-funds')
  account.spent = { day, sum: addFen(before, amount) }
  transfer(state, { from: account.id, to, amount, at, about })
  return ok(null)
}

/** Moves money without asking; only what lies outside may fall below zero. */
export function transfer(state: AccountsState, entry: Parameters<typeof move>[1]): void {
  const { from, to, amount } = entry
  if (from !== 'outside' && balanceOf(state, from) < amount)
    throw new Error(`${from} does not have ${amount} fen`)
  move(state, entry)
  state.balances[from] = subtractFen(balanceOf(state, from), amount)
  state.balances[to] = addFen(balanceOf(state, to), amount)
}
