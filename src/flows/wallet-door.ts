/** Opening a wallet: whatever it says, and also when it never says anything. */
import { minutes } from '@/domain/kernel'
import type { Invocation } from '@/domain/payment'
import type { Clock, WalletOpener, WalletReturn } from '@/platform/ports'

/** Longer than anybody looks at a wallet. */
const PATIENCE = minutes(2)

/** Resolves in any case; a wallet that never tells is left behind, and the server knows. */
export async function openWallet(
  wallet: WalletOpener,
  clock: Clock,
  invocation: Invocation,
): Promise<WalletReturn> {
  let stop = () => {}
  const tooLong = new Promise<WalletReturn>((resolve) => {
    stop = clock.after(PATIENCE, () => resolve('returned'))
  })
  const back = await Promise.race([wallet.open(invocation).catch(() => 'failed' as const), tooLong])
  stop()
  return back
}
