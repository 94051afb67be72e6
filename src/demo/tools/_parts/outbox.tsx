/** Messages the mocked store would have sent through the host app, newest first. */
import { View } from '@tarojs/components'
import { Card } from '@/ui/components/card'
import { ListRow } from '@/ui/components/list-row'
import { dateAndTime } from '@/ui/format/time'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'
import type { Tools } from '../use-tools'

export function Outbox({ messages }: { readonly messages: NonNullable<Tools['messages']> }) {
  const { demo } = useMessages()
  const { language } = useLooks()
  return (
    <View>
      <View className="tools__heading">{demo.outbox}</View>
      {messages.length === 0 ? (
        <View className="tools__hint">{demo.outboxEmpty}</View>
      ) : (
        <Card flush>
          {messages.map(({ at, topic, words }) => (
            <ListRow key={`${at} ${topic} ${words.zh}`} title={words[language]} subtitle={dateAndTime(at)} />
          ))}
        </Card>
      )}
    </View>
  )
}
