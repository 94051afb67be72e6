/** What to tell somebody who scanned a code that moves money: whose it is, and where this app is paid. */
import type { PaymentCode } from '@/domain/code'
import type { Messages } from '@/ui/messages/catalogue'
import type { Advice } from '@/ui/messages/words'

export function adviceOnPayment(whose: PaymentCode, words: Messages['product']): Advice {
  return whose.kind === 'payer-code'
    ? { title: words.payerCode(words.payerWallets[whose.wallet]), advice: words.keepCovered }
    : { title: words.merchantCode(words.merchantIssuers[whose.issuer]), advice: words.notOpened }
}
