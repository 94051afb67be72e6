/** What is happening at the door, as it happens. */
import { View } from '@tarojs/components'
import { a11y } from '@/ui/components/a11y'
import { Icon } from '@/ui/components/icon'
import { useMessages } from '@/ui/hooks/use-looks'

export function DoorStatus({ isChecking }: { readonly isChecking: boolean }) {
  const { pass } = useMessages()
  const { title, advice } = isChecking ? pass.checking : pass.waiting
  return (
    <View
      className={`pass-door ${isChecking ? 'pass-door--checking' : 'pass-door--waiting'}`}
      {...a11y({ role: 'status', live: 'polite' })}
    >
      <View className="pass-door__light">
        <Icon name={isChecking ? 'list-checks' : 'scan-barcode'} size="l" />
      </View>
      <View className="pass-door__words">
        <View className="pass-door__title">{title}</View>
        <View className="pass-door__advice">{advice}</View>
      </View>
    </View>
  )
}
