/** A code of one payment for somebody's wallet to scan; in development the mocked wallet is one tap away. */
import { View } from '@tarojs/components'
import type { Invocation, TenderId } from '@/domain/payment'
import { goTo } from '@/platform/page'
import { Button } from '@/ui/components/button'
import { QrCode } from '@/ui/components/qr-code'
import { useMessages } from '@/ui/hooks/use-looks'
import { useDemo } from '@/wiring-hooks'

type Props = {
  readonly tender: TenderId
  readonly invocation: Extract<Invocation, { kind: 'qr' }>
}

export function PayCode({ tender, invocation: { payload } }: Props) {
  const { cashier, common } = useMessages()
  const isMocked = useDemo() !== null
  const label = cashier.scanToPay(common.tenders[tender])
  return (
    <View className="pay-code">
      <View className="pay-code__label">{label}</View>
      <QrCode text={payload} label={label} />
      {isMocked && (
        <Button
          variant="secondary"
          icon="flask-conical"
          onClick={() => goTo('demo/wallet/index', { code: payload })}
          full
        >
          {cashier.openMock}
        </Button>
      )}
    </View>
  )
}
