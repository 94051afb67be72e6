/** An amount of money: small sign, large yuan, small cents, and what it was before. */
import { Text, View } from '@tarojs/components'
import type { Fen } from '@/domain/kernel'
import { money, moneyParts } from '../format/money'
import { useMessages } from '../hooks/use-looks'
import { classNames } from './class-names'
import './price.scss'

type Props = {
  readonly amount: Fen
  /** Struck through beside the amount, when it differs. */
  readonly original?: Fen
  /** `member` is the price a card gives; `quiet` is a price nobody pays here. */
  readonly emphasis?: 'plain' | 'member' | 'quiet'
  readonly size?: 's' | 'm' | 'l' | 'xl'
  /** What one unit is, such as '/kg'. */
  readonly unit?: string
  readonly className?: string
}

export function Price({ amount, original, emphasis = 'plain', size = 'm', unit, className }: Props) {
  const { common } = useMessages()
  const { sign, yuan, cents } = moneyParts(amount)
  return (
    <View className={classNames('ui-price', `ui-price--${size}`, `ui-price--${emphasis}`, className)}>
      <Text className="ui-price__amount">
        <Text className="ui-price__sign">{sign}¥</Text>
        <Text className="ui-price__yuan">{yuan}</Text>
        <Text className="ui-price__cents">.{cents}</Text>
      </Text>
      {unit && <Text className="ui-price__unit">{unit}</Text>}
      {original !== undefined && original !== amount && (
        <Text className="ui-price__original">
          <Text className="ui-heard">{common.originally}</Text>
          <Text className="ui-price__struck">{money(original)}</Text>
        </Text>
      )}
    </View>
  )
}
