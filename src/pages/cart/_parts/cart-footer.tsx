/** Always in view: the total, and the two ways on. */
import { Text, View } from '@tarojs/components'
import type { PricedCart } from '@/domain/pricing'
import { a11y } from '@/ui/components/a11y'
import { Button } from '@/ui/components/button'
import { Price } from '@/ui/components/price'
import { Tag } from '@/ui/components/tag'
import { useMessages } from '@/ui/hooks/use-looks'

type Props = {
  readonly totals: PricedCart | null
  readonly canCheckOut: boolean
  readonly canScan: boolean
  readonly onCheckOut: () => void
  readonly onScan: () => void
}

export function CartFooter({ totals, canCheckOut, canScan, onCheckOut, onScan }: Props) {
  const { cart } = useMessages()
  return (
    <View className="cart-footer">
      {totals && (
        <View className="cart-footer__sum" {...a11y({ live: 'polite' })}>
          <Text className="cart-footer__label">{cart.total}</Text>
          {totals.savings > 0 && <Tag tone="accent">{cart.saved(totals.savings)}</Tag>}
          <Price amount={totals.total} size="l" className="cart-footer__total" />
        </View>
      )}
      <View className="cart-footer__buttons">
        {canScan && (
          <Button variant="secondary" icon="scan-barcode" onClick={onScan} className="cart-footer__scan">
            {cart.keepScanning}
          </Button>
        )}
        <Button disabled={!canCheckOut} onClick={onCheckOut} className="cart-footer__pay">
          {cart.checkout}
        </Button>
      </View>
    </View>
  )
}
