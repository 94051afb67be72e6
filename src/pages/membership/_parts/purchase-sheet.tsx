/** Before the wallet opens: what is bought, on whose name, and with which wallet; the button says the exact sum. */
import { View } from '@tarojs/components'
import type { TermOffer } from '@/domain/member'
import { WalletList } from '@/pages/_shared/wallet-list'
import { Banner } from '@/ui/components/banner'
import { Button } from '@/ui/components/button'
import { Card } from '@/ui/components/card'
import { Field } from '@/ui/components/field'
import { Sheet } from '@/ui/components/sheet'
import { useMessages } from '@/ui/hooks/use-looks'
import type { MembershipPage } from '../use-membership'
import type { PurchaseView } from '../use-purchase'
import { OfferWords } from './offer-words'

type Props = { readonly view: MembershipPage; readonly purchase: PurchaseView }

export function PurchaseSheet({ view, purchase }: Props) {
  const { membership, cashier, common } = useMessages()
  const { chosen, wallet } = purchase
  return (
    <Sheet
      open={chosen !== null}
      title={membership.title}
      onClose={purchase.close}
      footer={
        chosen && (
          <Button size="l" full busy={view.busy === 'pay'} disabled={!purchase.canPay} onClick={purchase.pay}>
            {cashier.payWith(common.tenders[wallet], chosen.price)}
          </Button>
        )
      }
    >
      {chosen && <Bought view={view} purchase={purchase} offer={chosen} />}
    </Sheet>
  )
}

function Bought({ view, purchase, offer }: Props & { readonly offer: TermOffer }) {
  const { membership, cashier } = useMessages()
  const { name } = purchase
  return (
    <View className="membership__stack">
      {view.trouble && (
        <Banner tone="warn" title={view.trouble.title}>
          {view.trouble.advice}
        </Banner>
      )}
      <View className="membership__strong">
        <OfferWords offer={offer} />
      </View>
      <View className="membership__label">{membership.notes[offer.kind]}</View>
      {name && (
        <Field
          label={membership.holder}
          hint={membership.holderHint}
          value={name.value}
          maxLength={40}
          onInput={name.type}
        />
      )}
      <View className="membership__strong">{cashier.chooseWallet}</View>
      <Card flush tone="flat">
        <WalletList
          wallets={purchase.wallets}
          chosen={purchase.wallet}
          lastUsed={purchase.lastUsed}
          onChoose={purchase.pick}
        />
      </Card>
    </View>
  )
}
