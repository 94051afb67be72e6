/** Checkout: the store's own price for the basket, before any money is asked for. */
import { View } from '@tarojs/components'
import { goBack } from '@/platform/page'
import { a11y } from '@/ui/components/a11y'
import { Button } from '@/ui/components/button'
import { EmptyState } from '@/ui/components/empty-state'
import { Skeleton } from '@/ui/components/skeleton'
import { useMessages } from '@/ui/hooks/use-looks'
import { page } from '@/wiring-page'
import { CouponSheet } from '../_shared/coupon-sheet'
import { Screen } from '../_shared/screen'
import { WayOn } from '../_shared/way-on'
import { CheckoutFooter } from './_parts/checkout-footer'
import { Ready } from './_parts/ready'
import { Refused } from './_parts/refused'
import type { CheckoutView } from './use-checkout'
import { useCheckout } from './use-checkout'
import './index.scss'

function CheckoutPage() {
  const { checkout } = useMessages()
  const view = useCheckout()
  const isReady = view.state === 'ready' && view.quote
  return (
    <Screen
      title={checkout.title}
      onBack={() => goBack('pages/cart/index')}
      overlays={<CouponSheet choices={view.coupons} />}
      footer={isReady && <CheckoutFooter view={view} quote={isReady} />}
    >
      <Content view={view} />
    </Screen>
  )
}

function Content({ view }: { readonly view: CheckoutView }) {
  const { checkout } = useMessages()
  const { state, quote, refusal } = view
  if (state === 'elsewhere') return <WayOn />
  if (state === 'refused' && refusal) return <Refused view={view} refusal={refusal} />
  if (state === 'ready' && quote) return <Ready view={view} quote={quote} />
  if (state === 'expired') {
    return (
      <EmptyState icon="clock" title={checkout.expired.title} text={checkout.expired.advice}>
        <Button icon="refresh-cw" onClick={view.ask} full>
          {checkout.again}
        </Button>
        <Button variant="secondary" onClick={view.changeCart} full>
          {checkout.backToCart}
        </Button>
      </EmptyState>
    )
  }
  return (
    <View className="checkout">
      <View className="checkout__asking" {...a11y({ role: 'status', live: 'polite' })}>
        {checkout.asking}
      </View>
      <Skeleton count={3} />
    </View>
  )
}

export default page(CheckoutPage)
