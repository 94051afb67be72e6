/** A payment under way: what is asked for, what is known of it, and what the shopper can do meanwhile. */
import { View } from '@tarojs/components'
import { opensSheet } from '@/domain/payment'
import { Card } from '@/ui/components/card'
import { useMessages } from '@/ui/hooks/use-looks'
import type { Stage } from '../stage'
import type { CashierView } from '../use-cashier'
import { useWaited } from '../use-waited'
import { Asked } from './asked'
import { Due } from './due'
import { FollowButtons } from './follow-buttons'
import { State } from './state'
import { WayOut } from './way-out'

type Props = { readonly view: CashierView; readonly stage: Extract<Stage, { kind: 'follow' }> }

export function Follow({ view, stage }: Props) {
  const { cashier, common } = useMessages()
  const { due, order, payment } = stage
  const waited = useWaited(payment, view.checked !== null)
  const { off } = view.billOf(payment.tender)
  const isShown = payment.kind === 'awaiting-user' && !opensSheet(payment.invocation)
  return (
    <View className="cashier">
      <Due
        amount={due}
        order={order}
        note={off > 0 ? cashier.walletIncluded(common.tenders[payment.tender], off) : null}
      />
      {isShown ? (
        <Card>
          <Asked view={view} order={order} payment={payment} />
        </Card>
      ) : (
        <State payment={payment} order={order} waited={waited} />
      )}
      {waited === 'too-long' && <WayOut order={order} />}
      <FollowButtons view={view} stage={stage} />
    </View>
  )
}
