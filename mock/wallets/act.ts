/** What the person in front of the mocked wallet app does. The shop is not asked: it learns what its network tells. */
import type { WalletAct } from '@/contract/demo-api'
import type { Result } from '@/domain/kernel'
import { err, seconds } from '@/domain/kernel'
import type { WalletId } from '@/domain/payment'
import { canPay } from '@/domain/payment'
import type { Account, ChargeRefusal } from './accounts'
import { addFault } from './faults'
import type { LookRefusal, PayerAct, WalletAnswer } from './payer'
import { act } from './payer'
import type { NetworkWorld } from './world'

/** How long a slow wallet takes. */
export const SLOW = seconds(8)

export const accountOf = ({ state }: NetworkWorld, wallet: WalletId): Account | undefined =>
  Object.values(state.accounts.people).find((each) => each.wallet === wallet)

/** Does what was tapped in the app of whoever has such a wallet. */
export function actInWallet(
  world: NetworkWorld,
  code: string,
  { act: tapped, wallet }: { readonly act: WalletAct; readonly wallet: WalletId },
): Result<WalletAnswer, LookRefusal | ChargeRefusal> {
  const account = accountOf(world, wallet)
  if (!account) return err('unknown-code')
  if (tapped === 'decline') addFault(world.state, { kind: 'insufficient-funds' })
  return act(world, code, account, deedOf(tapped, account), canPay)
}

function deedOf(tapped: WalletAct, { password }: Account): PayerAct {
  switch (tapped) {
    case 'pay':
    case 'decline':
      return { kind: 'approve', password }
    case 'pay-slowly':
      return { kind: 'slow', seconds: SLOW / 1000 }
    case 'never-answer':
      return { kind: 'vanish' }
    case 'refuse':
    case 'cancel':
      return { kind: 'refuse' }
  }
}
