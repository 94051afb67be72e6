/** Refusals that mean something else to staff than to a shopper. */
import { useMessages } from '@/ui/hooks/use-looks'
import type { Advice } from '@/ui/messages/words'

export function useSays(): { readonly [code: string]: Advice } {
  const { till } = useMessages()
  return {
    'already-paid': till.alreadyPaid,
    'order-closed': till.closed,
    'payment-open': till.elsewhere,
    'wallet-changes-price': till.wrongWallet,
    'network-down': till.notYet,
    'unknown-order': till.unknownOrder,
  }
}
