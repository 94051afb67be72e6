/** The priced basket: what changed, what to look after, what it comes to. */
import { View } from '@tarojs/components'
import type { Quote } from '@/domain/order'
import { savingsOf } from '@/domain/pricing'
import { Banner } from '@/ui/components/banner'
import { Card } from '@/ui/components/card'
import { Tag } from '@/ui/components/tag'
import { useMessages } from '@/ui/hooks/use-looks'
import { Amounts } from '../../_shared/amounts'
import { CouponRow } from '../../_shared/coupon-row'
import { pointsRows } from '../../_shared/points-rows'
import { PriceChanges } from '../../_shared/price-changes'
import { savingsRows } from '../../_shared/savings-rows'
import type { CheckoutView } from '../use-checkout'
import { CountCard } from './count-card'
import { PointsRow } from './points-row'

export function Ready({ view, quote }: { readonly view: CheckoutView; readonly quote: Quote }) {
  const words = useMessages()
  const { cart, checkout } = words
  return (
    <View className="checkout">
      <PriceChanges change={view.change} mustAgree={view.mustAgree} />
      <CountCard goods={view.goods} pieces={view.pieces} onScanMore={view.scanMore} />
      {view.age !== null && (
        <Banner tone="warn" icon="id-card">
          {checkout.ageNotice(view.age)}
        </Banner>
      )}
      <CouponRow choices={view.coupons} />
      <PointsRow points={view.points} />
      <Card>
        <View className="checkout__confirmed">
          <Tag tone="success" icon="badge-check">
            {checkout.confirmed}
          </Tag>
        </View>
        <Amounts
          rows={[
            { label: cart.subtotal, amount: quote.listTotal },
            ...savingsRows(savingsOf(quote.lines), words),
            ...pointsRows(quote.points, words),
          ]}
          total={{ label: checkout.total, amount: quote.due }}
        />
      </Card>
    </View>
  )
}
