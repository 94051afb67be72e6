/** What came back of an order: each return with its refund, and how all of it adds up. */
import { Text, View } from '@tarojs/components'
import type { Order, RefundState, Return } from '@/domain/order'
import { moneyBack, pointsBack, refundSoFar } from '@/domain/order'
import { Amounts } from '@/pages/_shared/amounts'
import { refundWords } from '@/pages/_shared/paid-words'
import { refundRows } from '@/pages/_shared/refund-rows'
import { Card } from '@/ui/components/card'
import type { Tone } from '@/ui/components/tag'
import { Tag } from '@/ui/components/tag'
import { money } from '@/ui/format/money'
import { dateAndTime } from '@/ui/format/time'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'

const TONE: Record<RefundState, Tone> = { 'on-its-way': 'warn', done: 'success' }

export function Returned({ order }: { readonly order: Order }) {
  const { language } = useLooks()
  const words = useMessages()
  const { lines, sets } = refundSoFar(order)
  const value = { lines, sets, money: moneyBack(order), points: pointsBack(order) }
  const { rows } = refundRows(value, order.lines, { words, language })
  return (
    <Card>
      <View className="receipt__heading">{words.returns.record}</View>
      {order.returns.map((made) => (
        <OneReturn key={made.id} made={made} order={order} />
      ))}
      <View className="receipt__returned">
        <Amounts rows={rows} total={{ label: words.returns.total, amount: value.money }} />
      </View>
    </Card>
  )
}

function OneReturn({ made, order }: { readonly made: Return; readonly order: Order }) {
  const { language } = useLooks()
  const words = useMessages()
  const { returns } = words
  const goods = made.lines.map(({ lineId, count }) => {
    const name = order.lines.find((line) => line.lineId === lineId)?.name[language] ?? ''
    return `${name} ×${count}`
  })
  const wallet = order.paid && refundWords(order.paid, words)
  const ways = [
    ...(made.money > 0 && wallet ? [`${returns.toWallet(wallet)} ${money(made.money)}`] : []),
    ...(made.points > 0 ? [returns.toPoints(made.points)] : []),
  ]
  return (
    <View className="receipt__return">
      <View className="receipt__row">
        <Text className="receipt__size">{dateAndTime(made.at)}</Text>
        <Tag tone={TONE[made.refund]}>{returns.refunds[made.refund]}</Tag>
      </View>
      <View className="receipt__name">{goods.join(' · ')}</View>
      {ways.length > 0 && <View className="receipt__size">{ways.join(' · ')}</View>}
    </View>
  )
}
