/** Pay, or agree to a higher price first; what costs nothing has no wallet to go to. */
import { View } from '@tarojs/components'
import type { Quote } from '@/domain/order'
import { Banner } from '@/ui/components/banner'
import { Button } from '@/ui/components/button'
import { useMessages } from '@/ui/hooks/use-looks'
import { useSentence } from '../../_shared/use-sentence'
import type { CheckoutView } from '../use-checkout'

export function CheckoutFooter({ view, quote }: { readonly view: CheckoutView; readonly quote: Quote }) {
  const { checkout } = useMessages()
  const nothing = useSentence()('nothing-to-pay')
  const isFree = quote.due < 1
  return (
    <View className="checkout-footer">
      {isFree ? (
        <Banner tone="warn" title={nothing.title} className="checkout-footer__free">
          {nothing.advice}
        </Banner>
      ) : (
        <Button size="l" icon="wallet" onClick={view.pay} full>
          {view.mustAgree ? checkout.accept(quote.due) : checkout.pay(quote.due)}
        </Button>
      )}
      {(isFree || view.change !== null) && (
        <Button variant={isFree ? 'secondary' : 'quiet'} onClick={view.changeCart} full>
          {checkout.backToCart}
        </Button>
      )}
    </View>
  )
}
