/** The receipt of one order: what was bought, what it cost and why, and when it was paid. */
import { View } from '@tarojs/components'
import { Problem } from '@/pages/_shared/problem'
import { Screen } from '@/pages/_shared/screen'
import { TellMe } from '@/pages/_shared/tell-me'
import { Banner } from '@/ui/components/banner'
import { Button } from '@/ui/components/button'
import { EmptyState } from '@/ui/components/empty-state'
import { Skeleton } from '@/ui/components/skeleton'
import { useMessages } from '@/ui/hooks/use-looks'
import { page } from '@/wiring-page'
import { Facts } from './_parts/facts'
import { OrderCode } from './_parts/order-code'
import { ReceiptHead } from './_parts/receipt-head'
import { ReceiptLines } from './_parts/receipt-lines'
import { Returned } from './_parts/returned'
import { Totals } from './_parts/totals'
import { useReceipt } from './use-receipt'
import './index.scss'

function ReceiptPage() {
  const { cashier, orders } = useMessages()
  const view = useReceipt()
  const { order, problem } = view
  return (
    <Screen
      title={orders.receipt}
      onBack={view.back}
      footer={
        (view.canPay || view.canContinue || view.canShowPass) && (
          <View className="receipt__footer">
            {view.canPay && (
              <Button size="l" icon="wallet" full onClick={view.pay}>
                {orders.payNow}
              </Button>
            )}
            {view.canContinue && (
              <Button
                size="l"
                variant={view.isElsewhere ? 'secondary' : 'primary'}
                icon={view.isElsewhere ? 'refresh-cw' : 'wallet'}
                full
                busy={view.isBusy}
                onClick={view.goOn}
              >
                {view.isElsewhere ? cashier.lookAgain : orders.payHere}
              </Button>
            )}
            {view.canShowPass && (
              <Button size="l" icon="qr-code" full busy={view.isBusy} onClick={view.showPass}>
                {orders.showPass}
              </Button>
            )}
          </View>
        )
      }
    >
      {order && (
        <View className="receipt">
          {view.trouble && (
            <Banner tone="warn" title={view.trouble.title}>
              {view.trouble.advice}
            </Banner>
          )}
          <ReceiptHead order={order} />
          {order.returns.length > 0 && <Returned order={order} />}
          <ReceiptLines order={order} />
          <Totals order={order} />
          <Facts order={order} />
          <TellMe order={order} />
          {view.canReturn && <OrderCode number={order.number} />}
        </View>
      )}
      {!order && problem === null && <Skeleton count={5} />}
      {!order && problem === 'not-found' && <NoSuchReceipt onSeeAll={view.seeAll} />}
      {!order && problem !== null && problem !== 'not-found' && (
        <Problem code={problem} onRetry={view.retry}>
          <Button variant="secondary" full onClick={view.seeAll}>
            {orders.seeAll}
          </Button>
        </Problem>
      )}
    </Screen>
  )
}

function NoSuchReceipt({ onSeeAll }: { readonly onSeeAll: () => void }) {
  const { orders } = useMessages()
  return (
    <EmptyState icon="receipt-text" title={orders.notFound.title} text={orders.notFound.advice}>
      <Button full onClick={onSeeAll}>
        {orders.seeAll}
      </Button>
    </EmptyState>
  )
}

export default page(ReceiptPage)
