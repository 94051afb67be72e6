/** The store would not price this basket: why, which lines, and what to do. */
import { View } from '@tarojs/components'
import { Banner } from '@/ui/components/banner'
import { Button } from '@/ui/components/button'
import { Card } from '@/ui/components/card'
import { ListRow } from '@/ui/components/list-row'
import { Picture } from '@/ui/components/picture'
import { useMessages } from '@/ui/hooks/use-looks'
import { Problem } from '../../_shared/problem'
import { useSentence } from '../../_shared/use-sentence'
import type { CheckoutView } from '../use-checkout'

type Props = {
  readonly view: CheckoutView
  /** Its code. */
  readonly refusal: string
}

export function Refused({ view, refusal }: Props) {
  const { cart, checkout, common } = useMessages()
  const { title, advice } = useSentence()(refusal)
  const { faulty, ask, remove, changeCart } = view
  if (faulty.length === 0) {
    return (
      <Problem code={refusal} onRetry={ask}>
        <Button variant="secondary" onClick={changeCart} full>
          {checkout.backToCart}
        </Button>
      </Problem>
    )
  }
  return (
    <View className="checkout">
      <Banner tone="danger" title={title}>
        {advice}
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
