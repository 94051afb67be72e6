/** What is shown to the payer, by what the store's server asks for. */
import { View } from '@tarojs/components'
import { receiptText } from '@/domain/code'
import type { Order } from '@/domain/order'
import type { Payment } from '@/domain/payment'
import { goTo } from '@/platform/page'
import { Button } from '@/ui/components/button'
import { QrCode } from '@/ui/components/qr-code'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'
import { useDemo } from '@/wiring-hooks'
import { PayCode } from '../../_shared/pay-code'
import type { CashierView } from '../use-cashier'
import { TillCodes } from './till-codes'
import { Waiting } from './waiting'

type Props = {
  readonly view: CashierView
  readonly order: Order
  readonly payment: Extract<Payment, { kind: 'awaiting-user' }>
}

export function Asked({ view, order, payment: { tender, invocation, atDesk } }: Props) {
  const { language } = useLooks()
  switch (invocation.kind) {
    case 'qr':
      return (
        <PayCode
          tender={tender}
          invocation={invocation}
          amount={order.due}
          store={order.storeName[language]}
          payBefore={order.payBefore}
          onRenew={view.renew}
          isRenewing={view.busy === 'renew'}
        >
          <Waiting tender={tender} />
        </PayCode>
      )
    case 'till':
      return (
        <>
          <TillCodes payloads={invocation.payloads} number={order.number} />
          <Waiting tender={tender} atDesk={atDesk} />
        </>
      )
    case 'payer-code':
      return (
        <>
          <PayerCode number={order.number} />
          <Waiting tender={tender} atDesk={atDesk} />
        </>
      )
    default:
      return null
  }
}

/** Staff need two codes: this one says which order it is, the wallet's says whose money. */
function PayerCode({ number }: { readonly number: string }) {
  const { cashier } = useMessages()
  const { payerCode } = cashier
  const isMocked = useDemo() !== null
  return (
    <View className="cashier-ask">
      <View className="cashier-ask__title">{payerCode.show}</View>
      <QrCode text={receiptText(number)} label={payerCode.order} size="m" />
      <View className="cashier-state__number">{number}</View>
      <View className="cashier-state__advice">{payerCode.advice}</View>
      {isMocked && (
        <Button
          variant="secondary"
          icon="flask-conical"
          onClick={() => goTo('demo/wallet/index', { show: 'code' })}
          full
        >
          {payerCode.openMock}
        </Button>
      )}
    </View>
  )
}
