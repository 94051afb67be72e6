/** For a page the visit has moved past, or not reached yet: where the visit stands, and the way there. */
import { pieceCount } from '@/domain/cart'
import type { Trip } from '@/domain/trip'
import { cartOf } from '@/domain/trip'
import { goHome, goInstead } from '@/platform/page'
import { Button } from '@/ui/components/button'
import { EmptyState } from '@/ui/components/empty-state'
import type { IconName } from '@/ui/components/icon-names'
import { useMessages } from '@/ui/hooks/use-looks'
import { useTrip } from '@/wiring-hooks'
import { HOME } from '@/wiring-page'

type Sign = {
  readonly icon: IconName
  readonly title: string
  readonly text?: string
  readonly label: string
  readonly path: string | null
}

export function WayOn() {
  const { common } = useMessages()
  const { icon, title, text, label, path } = useSign(useTrip())
  return (
    <EmptyState icon={icon} title={title} text={text}>
      {path && (
        <Button onClick={() => goInstead(path)} full>
          {label}
        </Button>
      )}
      <Button variant={path ? 'secondary' : 'primary'} onClick={() => goHome(HOME)} full>
        {common.goHome}
      </Button>
    </EmptyState>
  )
}

function useSign(trip: Trip): Sign {
  const { cart, cashier, checkIn, checkout, pass } = useMessages()
  const count = pieceCount(cartOf(trip).lines)
  switch (trip.phase) {
    case 'shopping':
      return count === 0
        ? sign('shopping-basket', cart.empty.title, cart.startScanning, 'pages/scan/index', cart.empty.advice)
        : sign('shopping-basket', checkIn.continueCart(count), cart.title, 'pages/cart/index')
    case 'quoted':
      return sign('badge-check', checkIn.continueQuoted, checkout.title, 'pages/checkout/index')
    case 'paying':
      return sign('hourglass', checkIn.continuePaying, cashier.title, 'pages/cashier/index')
    case 'paid':
      return sign('qr-code', checkIn.continuePaid, pass.title, 'pages/pass/index')
    case 'left':
      return sign('circle-check', pass.verdicts[trip.verdict.kind].title, pass.title, 'pages/pass/index')
    default:
      return sign('shopping-basket', cart.empty.title, '', null, checkIn.promise)
  }
}

function sign(icon: IconName, title: string, label: string, path: string | null, text?: string): Sign {
  return { icon, title, label, path, text }
}
