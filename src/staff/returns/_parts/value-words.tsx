/** What goes back to the shopper and why it is that much: what was paid for the goods, less what broken sets cost more. */
import { View } from '@tarojs/components'
import type { Language } from '@/domain/kernel'
import { negateFen, subtractFen, sumFen } from '@/domain/kernel'
import type { Order, ReturnValue } from '@/domain/order'
import type { Amount } from '@/pages/_shared/amounts'
import { Amounts } from '@/pages/_shared/amounts'
import { setWords } from '@/pages/_shared/set-words'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'
import type { Messages } from '@/ui/messages/catalogue'

type Props = { readonly value: ReturnValue; readonly order: Order }

export function ValueWords({ value, order }: Props) {
  const words = useMessages()
  const { language } = useLooks()
  const { returns } = words
  const rows = rowsOf(value, order, words, language)
  const isShort = sumFen(rows.map(({ amount }) => amount)) < 0
  return (
    <View className="returns__value">
      <Amounts rows={rows} total={{ label: returns.back, amount: value.money }} />
      {value.points > 0 && <View className="returns__where">{returns.toPoints(value.points)}</View>}
      {isShort && <View className="returns__short">{returns.noMoney}</View>}
    </View>
  )
}

function rowsOf(value: ReturnValue, order: Order, words: Messages, language: Language): Amount[] {
  const { returns } = words
  const pieces = value.lines.reduce((sum, { count }) => sum + count, 0)
  const worth = sumFen(value.lines.map((line) => line.worth))
  const sets = value.broken.map(({ set, pieces: stay, more }) => {
    const offer = setWords(set, order.lines, words, language)
    return { label: more > 0 ? returns.broken(offer, stay) : returns.settled(offer), amount: negateFen(more) }
  })
  const rows = [{ label: returns.worth(pieces), amount: worth }, ...sets]
  const rest = subtractFen(sumFen(rows.map(({ amount }) => amount)), value.money)
  if (value.points === 0) return rows
  return [...rows, { label: returns.points(value.points), amount: negateFen(rest) }]
}
