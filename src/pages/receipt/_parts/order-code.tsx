/** The order's number as a code, for the desk where goods come back. */
import { View } from '@tarojs/components'
import { receiptText } from '@/domain/code'
import { Card } from '@/ui/components/card'
import { QrCode } from '@/ui/components/qr-code'
import { useMessages } from '@/ui/hooks/use-looks'

export function OrderCode({ number }: { readonly number: string }) {
  const { returns } = useMessages()
  return (
    <Card className="receipt__code">
      <View className="receipt__heading">{returns.showCode}</View>
      <QrCode text={receiptText(number)} label={returns.code} size="m" caption={number} />
    </Card>
  )
}
