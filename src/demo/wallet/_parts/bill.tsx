/** What is to be paid, to whom, and from how much; clearly marked as simulated. */
import { Text, View } from '@tarojs/components'
import type { Fen, LocalText } from '@/domain/kernel'
import { ZERO_FEN } from '@/domain/kernel'
import type { WalletId } from '@/domain/payment'
import { Banner } from '@/ui/components/banner'
import { Card } from '@/ui/components/card'
import { Icon } from '@/ui/components/icon'
import { Price } from '@/ui/components/price'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'

type Props = {
  readonly payer: WalletId
  readonly wallet: {
    readonly merchant: LocalText
    readonly amount: Fen
    readonly balances: readonly { readonly wallet: WalletId; readonly balance: Fen }[]
  }
}

export function Bill({ payer, wallet }: Props) {
  const { language } = useLooks()
  const { common, demo } = useMessages()
  const balance = wallet.balances.find((each) => each.wallet === payer)?.balance ?? ZERO_FEN
  return (
    <>
      <Banner tone="accent" icon="flask-conical">
        {demo.wallet.notice}
      </Banner>
      <Card>
        <View className="wallet__bill">
          <View className="wallet__name">
            <Icon name="wallet" />
            <Text>{demo.wallet.payAs(common.tenders[payer])}</Text>
          </View>
          <View className="wallet__to">{demo.wallet.merchant}</View>
          <View className="wallet__merchant">{wallet.merchant[language]}</View>
          <Price amount={wallet.amount} size="xl" />
          <View className="wallet__to">{demo.wallet.balance(balance)}</View>
        </View>
      </Card>
    </>
  )
}
