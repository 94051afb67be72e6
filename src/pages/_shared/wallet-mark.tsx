/** A simple shape in the wallet's own colour: enough to find it by eye, and nobody's logo. */
import { View } from '@tarojs/components'
import type { TenderId } from '@/domain/payment'
import { a11y } from '@/ui/components/a11y'

export function WalletMark({ wallet }: { readonly wallet: TenderId }) {
  return (
    <View className={`wallet-mark wallet-mark--${wallet}`} {...a11y({ hidden: true })}>
      <View className="wallet-mark__a" />
      <View className="wallet-mark__b" />
    </View>
  )
}
