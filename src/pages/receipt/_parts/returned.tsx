/** What came back of an order: each return with its refund, and which savings of sets went with them. */
import { Text, View } from '@tarojs/components'
import type { Fen } from '@/domain/kernel'
import { negateFen } from '@/domain/kernel'
import type { Order, RefundState, Return } from '@/domain/order'
import { moneyBack, refundSoFar } from '@/domain/order'
import { setWords } from '@/pages/_shared/set-words'
import { Card } from '@/ui/components/card'
import { Price } from '@/ui/components/price'
import type { Tone } from '@/ui/components/tag'
import { Tag } from '@/ui/components/tag'
import { money } from '@/ui/format/money'
import { dateAndTime } from '@/ui/format/time'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'

const TONE: Record<RefundState, Tone> = { 'on-its-way': 'warn', done: 'success' }

export function Returned({ order }: { readonly order: Order }) {
  const { language } = useLooks()
  const words = useMessages()
  const { returns } = words
  const { sets } = refundSoFar(order)
  return (
    <Card>
      <View className="receipt__heading">{returns.record}</View>
      {order.returns.map((made) => (
        <OneReturn key={made.id} made={made} order={order} />
      ))}
      {sets
        .filter(({ saving }) => saving !== 0)
        .map(({ set, stays, saving }) => {
          const offer = setWords(set, order.lines, words, language)
          return (
            <Difference
              key={set}
              words={stays > 0 ? returns.broken(offer, stays) : returns.whole(offer)}
              amount={negateFen(saving)}
            />
          )
        })}
      <View className="receipt__row receipt__row--sum">
        <Text>{returns.total}</Text>
        <Price amount={moneyBack(order)} size="l" />
      </View>
    </Card>
  )
}

function OneReturn({ made, order }: { readonly made: Return; readonly order: Order }) {
  const { language } = useLooks()
  const { common, returns } = useMessages()
  const goods = made.lines.map(({ lineId, count }) => {
    const name = order.lines.find((line) => line.lineId === lineId)?.name[language] ?? ''
    return `${name} ×${count}`
  })
  const ways = [
    ...(made.money > 0 && order.paid ? [returns.toWallet(common.wallets[order.paid.wallet])] : []),
    ...(made.points > 0 ? [returns.toPoints(made.points)] : []),
  ]
  return (
    <View className="receipt__return">
      <View className="receipt__row">
        <Text className="receipt__size">{dateAndTime(made.at)}</Text>
        <Tag tone={TONE[made.refund]}>{returns.refunds[made.refund]}</Tag>
      </View>
      <View className="receipt__row">
        <Text className="receipt__name">{goods.join(' · ')}</Text>
        <Text className="receipt__off">{money(made.money)}</Text>
      </View>
      {ways.length > 0 && <View className="receipt__row receipt__row--quiet">{ways.join(' · ')}</View>}
    </View>
  )
}

function Difference({ words, amount }: { readonly words: string; readonly amount: Fen }) {
  return (
    <View className="receipt__row receipt__row--quiet">
      <Text className="receipt__why">{words}</Text>
      <Text className="receipt__off">{money(amount)}</Text>
    </View>
  )
}
