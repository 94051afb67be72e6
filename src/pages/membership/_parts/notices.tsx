/** What stands in the way or is under way: a fee not paid yet, a refusal, a trial that runs. */
import { View } from '@tarojs/components'
import { opensSheet } from '@/domain/payment'
import { PayCode } from '@/pages/_shared/pay-code'
import { Banner } from '@/ui/components/banner'
import { Button } from '@/ui/components/button'
import { Card } from '@/ui/components/card'
import { useMessages } from '@/ui/hooks/use-looks'
import type { MembershipPage } from '../use-membership'
import type { PurchaseView } from '../use-purchase'

type Props = { readonly view: MembershipPage; readonly purchase: PurchaseView }

export function Notices({ view, purchase }: Props) {
  const { membership, cashier } = useMessages()
  const { trouble, isDeclined } = view
  return (
    <>
      {view.isPending && <Pending view={view} purchase={purchase} />}
      {isDeclined && (
        <Banner tone="warn" title={cashier.states.declined.title}>
          {cashier.declined[isDeclined]}
        </Banner>
      )}
      {trouble && !purchase.chosen && (
        <Banner tone="warn" title={trouble.title}>
          {trouble.advice}
        </Banner>
      )}
      {view.subject.kind === 'trial' && view.tier !== 'none' && (
        <Banner tone="success" icon="badge-percent" title={membership.trial.running}>
          {membership.trial.until}
        </Banner>
      )}
    </>
  )
}

function Pending({ view, purchase }: Props) {
  const { common, membership } = useMessages()
  const { payment, seen } = view
  const open = seen?.open
  const canPay = payment?.report.status === 'awaiting-user'
  return (
    <Card>
      <View className="membership__stack">
        <View className="membership__strong">{membership.pending.title}</View>
        <View className="membership__label">{membership.pending.advice}</View>
        {canPay && open && payment.invocation?.kind === 'qr' && (
          <PayCode
            tender={payment.tender}
            invocation={payment.invocation}
            amount={open.order.offer.price}
            store={common.brand}
            payBefore={null}
            onRenew={purchase.renew}
            isRenewing={view.busy === 'renew'}
          />
        )}
        {canPay && payment.invocation && opensSheet(payment.invocation) && (
          <Button icon="wallet" full busy={view.busy === 'pay'} onClick={purchase.payOn}>
            {membership.payOn}
          </Button>
        )}
        <Button variant="quiet" full busy={view.busy === 'give-up'} onClick={view.giveUp}>
          {membership.stopPaying}
        </Button>
      </View>
    </Card>
  )
}
