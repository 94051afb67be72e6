/** How a total comes about: labelled amounts, and the sum under a line. */
import { Text, View } from '@tarojs/components'
import type { Fen } from '@/domain/kernel'
import { classNames } from '@/ui/components/class-names'
import { Price } from '@/ui/components/price'
import { money } from '@/ui/format/money'
import './amounts.scss'

export type Amount = {
  readonly label: string
  /** Negative for what comes off. */
  readonly amount: Fen
  readonly note?: string | undefined
}

type Props = { readonly rows: readonly Amount[]; readonly total: Amount }

export function Amounts({ rows, total }: Props) {
  return (
    <View className="amounts">
      {rows.map(({ label, amount, note }, i) => (
        <View key={String(i)} className={classNames('amounts__row', amount < 0 && 'amounts__row--off')}>
          <View className="amounts__label">
            {label}
            {note && <View className="amounts__note">{note}</View>}
          </View>
          <Text className="amounts__amount">{money(amount)}</Text>
        </View>
      ))}
      <View className="amounts__row amounts__row--total">
        <Text className="amounts__label">{total.label}</Text>
        <Price amount={total.amount} size="l" />
      </View>
    </View>
  )
}
