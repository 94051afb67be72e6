/** The cashier: one amount, the wallets people already have, and the truth about the payment. */
import { View } from '@tarojs/components'
import type { Order } from '@/domain/order'
import { goBack } from '@/platform/page'
import { Banner } from '@/ui/components/banner'
import { Button } from '@/ui/components/button'
import { Dialog } from '@/ui/components/dialog'
import { EmptyState } from '@/ui/components/empty-state'
import { useMessages } from '@/ui/hooks/use-looks'
import { page } from '@/wiring-page'
import { PriceChanges } from '../_shared/price-changes'
import { Screen } from '../_shared/screen'
import { payWords } from '../_shared/tender-words'
import { unbroken } from '../_shared/unbroken'
import { WayOn } from '../_shared/way-on'
import { Choose } from './_parts/choose'
import { Follow } from './_parts/follow'
import type { CashierView } from './use-cashier'
import { useCashier } from './use-cashier'
import { useOrderTime } from './use-order-time'
import './index.scss'

function CashierPage() {
  const { cashier, common } = useMessages()
  const view = useCashier()
  const { stage, trouble } = view
  return (
    <Screen
      title={cashier.title}
      onBack={() => goBack('pages/checkout/index')}
      overlays={
        <Dialog
          open={view.isLeaving}
          title={cashier.leave.title}
          confirm={cashier.leave.confirm}
          cancel={common.cancel}
          danger
          onConfirm={view.leave}
          onCancel={view.stay}
        >
          {cashier.leave.advice}
        </Dialog>
      }
      footer={stage.kind === 'choose' && <Pay view={view} order={stage.order} />}
    >
      {(trouble || view.change) && stage.kind !== 'elsewhere' && (
        <View className="cashier__trouble">
          {trouble && (
            <Banner
              tone="warn"
              title={trouble.title}
              action={view.lookAgain ? { label: cashier.lookAgain, onClick: view.lookAgain } : undefined}
            >
              {trouble.advice}
            </Banner>
          )}
          <PriceChanges change={view.change} mustAgree isTold={trouble !== null} />
        </View>
      )}
      {stage.kind === 'choose' && <Choose view={view} stage={stage} />}
      {stage.kind === 'follow' && <Follow view={view} stage={stage} />}
      {stage.kind === 'elsewhere' && <Elsewhere view={view} />}
    </Screen>
  )
}

function Pay({ view, order }: { readonly view: CashierView; readonly order: Order | null }) {
  const words = useMessages()
  const { cashier, checkout, common } = words
  const left = useOrderTime(order)
  // the store takes no more money for it
  if (left !== null && left <= 0)
    return (
      <Button icon="refresh-cw" size="l" busy={view.busy === 'cart'} onClick={view.priceAgain} full>
        {checkout.again}
      </Button>
    )
  return (
    <View className="cashier-footer">
      {view.lost && (
        <Banner tone="warn" className="cashier-footer__lost">
          {cashier.walletLost(common.tenders[view.lost.wallet], view.lost.amount)}
        </Banner>
      )}
      <Button size="l" busy={view.busy === 'pay'} onClick={view.pay} full>
        {unbroken(payWords(view.chosen, view.due, words))}
      </Button>
      {!view.lost && <View className="cashier-footer__safe">{cashier.safe}</View>}
    </View>
  )
}

/** Not a page to pay on: the price must be confirmed again, or the visit is somewhere else. */
function Elsewhere({ view }: { readonly view: CashierView }) {
  const { checkout } = useMessages()
  if (!view.trouble) return <WayOn />
  return (
    <EmptyState icon="circle-alert" tone="warn" title={view.trouble.title} text={view.trouble.advice}>
      {view.toCart ? (
        <Button icon="shopping-basket" onClick={view.toCart} full>
          {checkout.backToCart}
        </Button>
      ) : (
        <Button icon="refresh-cw" onClick={view.quoteAgain} full>
          {checkout.again}
        </Button>
      )}
    </EmptyState>
  )
}

export default page(CashierPage)
