/** The greeting, and the whole idea in three steps. */
import { Text, View } from '@tarojs/components'
import type { Millis } from '@/domain/kernel'
import type { Subject } from '@/domain/member'
import { Icon } from '@/ui/components/icon'
import { useMessages } from '@/ui/hooks/use-looks'

export function Hero({ subject, now }: { readonly subject: Subject; readonly now: Millis }) {
  const { checkIn } = useMessages()
  const hello = checkIn[partOfDay(now)]
  const { scan, pay, leave } = checkIn.steps
  const steps = [
    { icon: 'scan-barcode', text: scan },
    { icon: 'wallet', text: pay },
    { icon: 'qr-code', text: leave },
  ] as const
  return (
    <View className="home-hero">
      <View className="home-hero__hello">
        {'name' in subject ? checkIn.greeting(hello, subject.name) : hello}
      </View>
      <View className="home-hero__promise">{checkIn.promise}</View>
      <View className="home-hero__steps">
        {steps.map(({ icon, text }) => (
          <View key={icon} className="home-hero__step">
            <View className="home-hero__disc">
              <Icon name={icon} size="l" />
            </View>
            <Text className="home-hero__words">{text}</Text>
          </View>
        ))}
      </View>
    </View>
  )
}

/** By Chinese time (UTC+8). */
function partOfDay(now: Millis): 'morning' | 'afternoon' | 'evening' {
  const hour = (Math.floor(now / 3_600_000) + 8) % 24
  if (hour >= 5 && hour < 12) return 'morning'
  return hour >= 12 && hour < 18 ? 'afternoon' : 'evening'
}
