/** What goes back to the shopper and why it is that much: what the goods are worth, less what their sets had saved. */
import { View } from '@tarojs/components'
import type { Fen, Language } from '@/domain/kernel'
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
  const sets = value.sets.map(({ set, stays, saving }) => {
    const offer = setWords(set, order.lines, words, language)
    return { label: splitWords({ offer, stays, saving }, returns), amount: negateFen(saving) }
  })
  const rows = [{ label: returns.worth(pieces), amount: worth }, ...sets]
  const rest = subtractFen(sumFen(rows.map(({ amount }) => amount)), value.money)
  if (value.points === 0) return rows
  return [...rows, { label: returns.points(value.points), amount: negateFen(rest) }]
}

type Split = { readonly offer: string; readonly stays: number; readonly saving: Fen }

function splitWords(
  { offer, stays, saving }: Split,
  { broken, settled, whole }: Messages['returns'],
): string {
  if (saving < 0) return settled(offer)
  return stays > 0 ? broken(offer, stays) : whole(offer)
}
