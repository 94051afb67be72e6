/** Staff numbers and PINs of a demo, filled in at a tap. */
import { View } from '@tarojs/components'
import { Card } from '@/ui/components/card'
import { Icon } from '@/ui/components/icon'
import { ListRow } from '@/ui/components/list-row'
import { useAnswer } from '@/ui/hooks/use-answer'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'
import type { useDemo } from '@/wiring-hooks'

type Props = {
  readonly demo: NonNullable<ReturnType<typeof useDemo>>
  readonly onChoose: (account: { readonly number: string; readonly pin: string }) => void
}

export function DemoAccounts({ demo, onChoose }: Props) {
  const { language } = useLooks()
  const { staff } = useMessages()
  const people = useAnswer('personas', () => demo.readDemo({}))
  const accounts = (people.value?.personas ?? []).flatMap(({ key, words, subject, pin }) =>
    subject.kind === 'staff' && pin !== null ? [{ key, words, number: subject.staffNo, pin }] : [],
  )
  if (accounts.length === 0) return null
  return (
    <View>
      <View className="desk__caption">{staff.demoAccounts}</View>
      <Card flush>
        {accounts.map(({ key, words, number, pin }) => (
          <ListRow
            key={key}
            leading={<Icon name="flask-conical" />}
            title={words[language]}
            subtitle={staff.demoAccount(number, pin)}
            onClick={() => onChoose({ number, pin })}
          />
        ))}
      </Card>
    </View>
  )
}
