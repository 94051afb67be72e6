/** The lines of a receipt, each with its picture, its amount and every reason it cost less. */
import { Text, View } from '@tarojs/components'
import type { OrderLine } from '@/domain/order'
import { Card } from '@/ui/components/card'
import { Picture } from '@/ui/components/picture'
import { Price } from '@/ui/components/price'
import { money } from '@/ui/format/money'
import { useGrowing } from '@/ui/hooks/use-growing'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'
import { usePlatform } from '@/wiring-hooks'
import { adjustmentWords } from '../../_shared/adjustment-words'
import { amountWords, labelWords } from '../why-price'

type Props = { readonly lines: readonly OrderLine[] }

export function ReceiptLines({ lines }: Props) {
  const messages = useMessages()
  const drawn = useGrowing(lines.length, usePlatform().clock)
  return (
    <Card flush>
      <View className="receipt__caption">{messages.orders.lines}</View>
      {lines.slice(0, drawn).map((line) => (
        <Line key={line.lineId} line={line} />
      ))}
    </Card>
  )
}

function Line({ line }: { readonly line: OrderLine }) {
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
      </View>
    </View>
  )
}
