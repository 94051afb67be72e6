/** The lines of a receipt, each with its picture, its amount and every reason it cost less. */
import { Text, View } from '@tarojs/components'
import type { Order, OrderLine, RefundedLine } from '@/domain/order'
import { refundSoFar } from '@/domain/order'
import { Card } from '@/ui/components/card'
import { Picture } from '@/ui/components/picture'
import { Price } from '@/ui/components/price'
import { money } from '@/ui/format/money'
import { useGrowing } from '@/ui/hooks/use-growing'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'
import { usePlatform } from '@/wiring-hooks'
import { adjustmentWords } from '../../_shared/adjustment-words'
import { amountWords, labelWords } from '../why-price'

export function ReceiptLines({ order }: { readonly order: Order }) {
  const messages = useMessages()
  const { lines: back } = refundSoFar(order)
  const drawn = useGrowing(order.lines.length, usePlatform().clock)
  return (
    <Card flush>
      <View className="receipt__caption">{messages.orders.lines}</View>
      {order.lines.slice(0, drawn).map((line) => (
        <Line key={line.lineId} line={line} back={back.find(({ lineId }) => lineId === line.lineId)} />
      ))}
    </Card>
  )
}

type LineProps = { readonly line: OrderLine; readonly back: RefundedLine | undefined }

function Line({ line, back }: LineProps) {
  const { language } = useLooks()
  const messages = useMessages()
  const facts = labelWords(line, messages)
  return (
    <View className="receipt__line">
      <Picture src={line.picture} size="s" />
      <View className="receipt__words">
        <View className="receipt__row">
          <Text className="receipt__name">
            {line.name[language]} <Text className="receipt__size">{line.size[language]}</Text>
          </Text>
          <Price amount={line.amount} size="s" />
        </View>
        <View className="receipt__row receipt__row--quiet">
          <Text>{amountWords(line, messages)}</Text>
          {line.listAmount !== line.amount && <Text>{money(line.listAmount)}</Text>}
        </View>
        {facts.length > 0 && (
          <View className="receipt__row receipt__row--quiet">
            <Text>{facts.join(' · ')}</Text>
          </View>
        )}
        {line.adjustments.map((adjustment, i) => (
          <View key={String(i)} className="receipt__row receipt__row--off">
            <Text className="receipt__why">{adjustmentWords(adjustment, messages, language)}</Text>
            <Text className="receipt__off">{money(adjustment.amount)}</Text>
          </View>
        ))}
        {back && (
          <View className="receipt__row receipt__row--back">
            <Text>{messages.returns.cameBack(back.count)}</Text>
            <Text className="receipt__off">{money(back.worth)}</Text>
          </View>
        )}
      </View>
    </View>
  )
}
