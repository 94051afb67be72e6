/** What a shopper can do while a payment is under way. */
import { View } from '@tarojs/components'
import { Banner } from '@/ui/components/banner'
import { Button } from '@/ui/components/button'
import { useMessages } from '@/ui/hooks/use-looks'
import type { Stage } from '../stage'
import type { CashierView } from '../use-cashier'

type Props = { readonly view: CashierView; readonly stage: Extract<Stage, { kind: 'follow' }> }

export function FollowButtons({ view, stage }: Props) {
  const { cashier, common } = useMessages()
  const { payment, canOpenWallet, canGiveUp, canLeave } = stage
  const { busy } = view
  const isAwaited = payment.kind === 'awaiting-user'
  return (
    <View className="cashier-buttons">
      {canOpenWallet && (
        <Button icon="wallet" busy={busy === 'open' || busy === 'pay'} onClick={view.openWallet} full>
          {cashier.openAgain(common.tenders[payment.tender])}
        </Button>
      )}
      {view.checked && (
        <Banner tone="warn" title={view.checked.title}>
          {view.checked.advice}
        </Banner>
      )}
      {payment.kind !== 'created' && (
        <Button variant="secondary" icon="refresh-cw" busy={busy === 'check'} onClick={view.check} full>
          {isAwaited ? cashier.alreadyPaid : cashier.checkAgain}
        </Button>
      )}
      {canGiveUp && (
        <Button variant="quiet" busy={busy === 'give-up'} onClick={view.giveUp} full>
          {isAwaited && !canOpenWallet ? cashier.otherWallet : cashier.notPaid}
        </Button>
      )}
      {canLeave && (
        <Button variant="quiet" onClick={view.askToLeave} full>
          {cashier.leave.ask}
        </Button>
      )}
    </View>
  )
}
