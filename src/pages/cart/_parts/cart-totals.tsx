/** What the basket comes to, and what a card would save a guest. */
import { Text, View } from '@tarojs/components'
import type { Fen } from '@/domain/kernel'
import type { PricedCart, Savings } from '@/domain/pricing'
import { Banner } from '@/ui/components/banner'
import { Card } from '@/ui/components/card'
import { Icon } from '@/ui/components/icon'
import { useMessages } from '@/ui/hooks/use-looks'
import { Amounts } from '../../_shared/amounts'
import { savingsRows } from '../../_shared/savings-rows'

type Props = {
  readonly totals: PricedCart & { readonly off: Savings }
  /** What a member would save more; null when nothing. */
  readonly memberSaving: Fen | null
  readonly hasLapsed: boolean
  readonly onSignIn: () => void
}

export function CartTotals({ totals, memberSaving, hasLapsed, onSignIn }: Props) {
  const words = useMessages()
  const { cart, me } = words
  const { listTotal, total, off } = totals
  const rows = [{ label: cart.subtotal, amount: listTotal }, ...savingsRows(off, words)]
  return (
    <>
      {memberSaving !== null && (
        <Card tone="accent" className="cart-member" onClick={onSignIn} label={cart.guestSaving(memberSaving)}>
          <View className="cart-member__row">
            <Icon name="crown" />
            <Text className="cart-member__words">{cart.guestSaving(memberSaving)}</Text>
            <Icon name="chevron-right" />
          </View>
        </Card>
      )}
      {hasLapsed && <Banner tone="warn">{me.lapsed}</Banner>}
      <Card>
        <Amounts rows={rows} total={{ label: cart.total, amount: total }} />
      </Card>
    </>
  )
}
