/** Nobody knows for minutes: the order for staff to look up, and what to do now. */
import { View } from '@tarojs/components'
import { receiptText } from '@/domain/code'
import type { Order } from '@/domain/order'
import { a11y } from '@/ui/components/a11y'
import { Card } from '@/ui/components/card'
import { QrCode } from '@/ui/components/qr-code'
import { useMessages } from '@/ui/hooks/use-looks'

export function WayOut({ order }: { readonly order: Order }) {
  const wayOut = useMessages().cashier.wayOut
  return (
    <Card>
      <View className="cashier-ask">
        <View className="cashier-ask__title" {...a11y({ role: 'heading', level: 2 })}>
          {wayOut.title}
        </View>
        <View className="cashier-ask__steps">
          {[wayOut.steps.noSecond, wayOut.steps.desk, wayOut.steps.bank].map((step, at) => (
            <View key={step} className="cashier-ask__step">
              {`${at + 1}. ${step}`}
            </View>
          ))}
        </View>
        <QrCode text={receiptText(order.number)} label={wayOut.codeLabel} size="m" />
        <View className="cashier-state__number">{order.number}</View>
      </View>
    </Card>
  )
}
