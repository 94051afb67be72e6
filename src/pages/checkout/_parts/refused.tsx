/** The store would not price this basket: why, which lines, and what to do. */
import { View } from '@tarojs/components'
import { Banner } from '@/ui/components/banner'
import { Button } from '@/ui/components/button'
import { Card } from '@/ui/components/card'
import { EmptyState } from '@/ui/components/empty-state'
import { ListRow } from '@/ui/components/list-row'
import { Picture } from '@/ui/components/picture'
import { useMessages } from '@/ui/hooks/use-looks'
import type { Advice } from '@/ui/messages/words'
import type { CheckoutView } from '../use-checkout'

export function Refused({ view, advice }: { readonly view: CheckoutView; readonly advice: Advice }) {
  const { cart, checkout, common } = useMessages()
  const { faulty, ask, remove, changeCart } = view
  if (faulty.length === 0) {
    return (
      <EmptyState icon="circle-alert" tone="warn" title={advice.title} text={advice.advice}>
        <Button icon="refresh-cw" onClick={ask} full>
          {common.tryAgain}
        </Button>
        <Button variant="secondary" onClick={changeCart} full>
          {checkout.backToCart}
        </Button>
      </EmptyState>
    )
  }
  return (
    <View className="checkout">
      <Banner tone="danger" title={advice.title}>
        {advice.advice}
      </Banner>
      <Card flush>
        {faulty.map(({ id, name, size, picture }) => (
          <ListRow
            key={id}
            leading={<Picture src={picture} size="s" />}
            title={name}
            subtitle={size}
            action={
              <Button
                variant="secondary"
                size="s"
                icon="trash-2"
                label={common.removeOf(name)}
                onClick={() => remove(id)}
              >
                {cart.remove}
              </Button>
            }
          />
        ))}
      </Card>
      <Button icon="refresh-cw" onClick={ask} full>
        {checkout.again}
      </Button>
      <Button variant="secondary" onClick={changeCart} full>
        {checkout.backToCart}
      </Button>
    </View>
  )
}
