/** The goods are in the store again: how much goes back, and where to. */
import { View } from '@tarojs/components'
import type { TakenBack } from '@/domain/order'
import { refundWords } from '@/pages/_shared/paid-words'
import { FullSign } from '@/staff/_shared/full-sign'
import { money } from '@/ui/format/money'
import { useMessages } from '@/ui/hooks/use-looks'

type Props = { readonly taken: TakenBack; readonly onNext: () => void }

export function Done({ taken: { order, made }, onNext }: Props) {
  const words = useMessages()
  const { returns } = words
  return (
    <FullSign
      tone="success"
      icon="circle-check"
      title={returns.title}
      words={returns.done}
      detail={
        <View>
          <View className="returns__paid-back">{money(made.money)}</View>
          {made.money > 0 && order.paid && <View>{returns.toWallet(refundWords(order.paid, words))}</View>}
          {made.points > 0 && <View>{returns.toPoints(made.points)}</View>}
        </View>
      }
      next={returns.next}
      onNext={onNext}
    />
  )
}
