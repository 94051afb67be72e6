/** No orders yet: go shopping, or sign in to see a card's orders. */
import { Button } from '@/ui/components/button'
import { EmptyState } from '@/ui/components/empty-state'
import { useMessages } from '@/ui/hooks/use-looks'

type Props = {
  readonly isGuest: boolean
  /** In a store already; otherwise shopping begins with choosing one. */
  readonly canScan: boolean
  readonly onShop: () => void
  readonly onSignIn: () => void
}

export function NoOrders({ isGuest, canScan, onShop, onSignIn }: Props) {
  const { cart, checkIn, me, orders } = useMessages()
  const text = isGuest ? `${orders.empty.advice} ${orders.guestAdvice}` : orders.empty.advice
  return (
    <EmptyState icon="receipt-text" title={orders.empty.title} text={text}>
      <Button icon={canScan ? 'scan-barcode' : 'store'} full onClick={onShop}>
        {canScan ? cart.startScanning : checkIn.enter}
      </Button>
      {isGuest && (
        <Button variant="secondary" full onClick={onSignIn}>
          {me.signIn}
        </Button>
      )}
    </EmptyState>
  )
}
