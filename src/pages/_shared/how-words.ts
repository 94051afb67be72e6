/** How a tender is paid with here, in one short line; null where it is plain. */
import { unreachable } from '@/domain/kernel'
import type { Messages } from '@/ui/messages/catalogue'
import type { Offered } from './tender-order'

/** `opensHere`: other wallets are opened in this app, so that showing a code is worth a word. */
export function howWords(offer: Offered, { cashier }: Messages, opensHere: boolean): string | null {
  const { way, code, isRouted } = offer
  switch (way) {
    case 'within':
      return isRouted && code ? cashier.how.within(cashier.codes[code]) : null
    case 'qr':
      if (isRouted && code) return cashier.how.routed(cashier.codes[code])
      return opensHere ? cashier.how.shown : null
    case 'share':
      return cashier.how.share
    case 'payer-code':
      return cashier.how.payerCode
    case 'till':
      return cashier.how.till
    default:
      return unreachable(way)
  }
}
