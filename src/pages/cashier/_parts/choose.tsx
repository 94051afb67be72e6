/** Choosing a wallet, for the first time or after an attempt that came to nothing. */
import { View } from '@tarojs/components'
import type { Language } from '@/domain/kernel'
import { a11y } from '@/ui/components/a11y'
import { Banner } from '@/ui/components/banner'
import { Button } from '@/ui/components/button'
import { Card } from '@/ui/components/card'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'
import type { Messages } from '@/ui/messages/catalogue'
import { WalletList } from '../../_shared/wallet-list'
import type { Stage } from '../stage'
import type { CashierView } from '../use-cashier'
import type { WalletBill } from '../wallet-bills'
import { Due } from './due'

type Props = { readonly view: CashierView; readonly stage: Extract<Stage, { kind: 'choose' }> }

export function Choose({ view, stage }: Props) {
  const messages = useMessages()
  const { cashier, common } = messages
  const { language } = useLooks()
  const { order, failed, canChangeCart } = stage
  const { off } = view.billOf(view.chosen)
  return (
    <View className="cashier">
      <Due
        amount={view.due}
        order={order}
        note={off > 0 ? cashier.walletIncluded(common.tenders[view.chosen], off) : null}
      />
      {failed && (
        <Banner
          tone={failed.kind === 'declined' ? 'danger' : 'info'}
          title={cashier.states[failed.kind].title}
        >
          {failed.kind === 'declined' ? cashier.declined[failed.reason] : cashier.states[failed.kind].advice}
        </Banner>
      )}
      <View className="cashier__heading" {...a11y({ role: 'heading', level: 2 })}>
        {failed ? cashier.otherWallet : cashier.chooseWallet}
      </View>
      <Card flush>
        <WalletList
          wallets={view.wallets}
          chosen={view.chosen}
          lastUsed={view.lastUsed}
          onChoose={view.choose}
          offerOf={(wallet) => offerOf(view.billOf(wallet), messages, language)}
        />
      </Card>
      {canChangeCart && (
        <Button variant="quiet" busy={view.busy === 'cart'} onClick={view.changeCart} full>
          {cashier.changeCart}
        </Button>
      )}
    </View>
  )
}

/** Only of a wallet that makes a difference. */
function offerOf({ off, words }: WalletBill, { cashier }: Messages, language: Language) {
  if (off <= 0) return null
  return { saves: cashier.walletOff(off), words: words.map((each) => each[language]).join(' · ') }
}
