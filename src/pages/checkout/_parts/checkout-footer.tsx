/** Pay, or agree to a higher price first. */
import { View } from '@tarojs/components'
import type { Quote } from '@/domain/order'
import { Button } from '@/ui/components/button'
import { useMessages } from '@/ui/hooks/use-looks'
import type { CheckoutView } from '../use-checkout'

export function CheckoutFooter({ view, quote }: { readonly view: CheckoutView; readonly quote: Quote }) {
  const { checkout } = useMessages()
  return (
    <View className="checkout-footer">
      <Button size="l" icon="wallet" onClick={view.pay} full>
        {view.mustAgree ? checkout.accept(quote.due) : checkout.pay(quote.due)}
      </Button>
      {view.change !== null && (
        <Button variant="quiet" onClick={view.changeCart} full>
          {checkout.backToCart}
        </Button>
      )}
    </View>
  )
}
