/** What the wallet has read: whose code, who is paid, and how much. */
import { View } from '@tarojs/components'
import type { Fen, LocalText } from '@/domain/kernel'
import type { MerchantCode } from '@/domain/payment'
import { Card } from '@/ui/components/card'
import { Price } from '@/ui/components/price'
import { Tag } from '@/ui/components/tag'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'

type Props = {
  readonly wallet: {
    readonly codeKind: MerchantCode
    readonly merchant: LocalText
    readonly amount: Fen
  }
}

export function Bill({ wallet }: Props) {
  const { language } = useLooks()
  const { cashier, demo } = useMessages()
  return (
    <Card>
      <View className="wallet__bill">
        <Tag icon="qr-code">{cashier.codes[wallet.codeKind]}</Tag>
        <View className="wallet__quiet">{demo.wallet.merchant}</View>
        <View className="wallet__merchant">{wallet.merchant[language]}</View>
        <Price amount={wallet.amount} size="xl" />
      </View>
    </Card>
  )
}
