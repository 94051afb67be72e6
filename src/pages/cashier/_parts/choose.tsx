/** Choosing a wallet, for the first time or after an attempt that came to nothing. */
import { View } from '@tarojs/components'
import { a11y } from '@/ui/components/a11y'
import { Banner } from '@/ui/components/banner'
import { Button } from '@/ui/components/button'
import { Card } from '@/ui/components/card'
import { useMessages } from '@/ui/hooks/use-looks'
import { WalletList } from '../../_shared/wallet-list'
import type { Stage } from '../stage'
import type { CashierView } from '../use-cashier'
import { Due } from './due'

type Props = { readonly view: CashierView; readonly stage: Extract<Stage, { kind: 'choose' }> }

export function Choose({ view, stage }: Props) {
  const { cashier } = useMessages()
  const { due, order, failed, canChangeCart } = stage
  return (
    <View className="cashier">
      <Due amount={due} order={order} />
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
