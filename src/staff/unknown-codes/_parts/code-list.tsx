/** The list itself, or why there is none. */
import { View } from '@tarojs/components'
import { Problem } from '@/pages/_shared/problem'
import { useSentence } from '@/pages/_shared/use-sentence'
import { Banner } from '@/ui/components/banner'
import { Button } from '@/ui/components/button'
import { Card } from '@/ui/components/card'
import { EmptyState } from '@/ui/components/empty-state'
import { Skeleton } from '@/ui/components/skeleton'
import { useMessages } from '@/ui/hooks/use-looks'
import { useUnknownCodes } from '../use-unknown-codes'
import { CodeRow } from './code-row'

export function CodeList() {
  const { common, staff } = useMessages()
  const sentence = useSentence()
  const { store, days, problem, refresh } = useUnknownCodes()
  const words = staff.unknown
  if (days === null)
    return problem === null ? <Skeleton count={4} /> : <Problem code={problem} onRetry={refresh} />
  const count = days.reduce((sum, { codes }) => sum + codes.length, 0)
  return (
    <View>
      {problem !== null && (
        <Banner
          tone="warn"
          title={sentence(problem).title}
          action={{ label: common.tryAgain, onClick: refresh }}
          className="unknown__notice"
        />
      )}
      {count === 0 ? (
        <EmptyState icon="circle-check" title={words.empty.title} text={words.empty.advice}>
          <Button variant="secondary" icon="refresh-cw" full onClick={refresh}>
            {words.refresh}
          </Button>
        </EmptyState>
      ) : (
        <View className="unknown__head">
          <View className="unknown__count">
            {store && <View className="unknown__store">{store}</View>}
            <View>{words.count(count)}</View>
          </View>
          <Button variant="quiet" size="s" icon="refresh-cw" onClick={refresh}>
            {words.refresh}
          </Button>
        </View>
      )}
      {days.map(({ day, daysAgo, codes }) => (
        <View key={day} className="unknown__day">
          <View className="unknown__date">{dayWords(day, daysAgo)}</View>
          <Card flush>
            {codes.map((code) => (
              <CodeRow key={code.code} code={code} />
            ))}
          </Card>
        </View>
      ))}
    </View>
  )

  function dayWords(day: string, daysAgo: number): string {
    if (daysAgo === 0) return words.today
    return daysAgo === 1 ? words.yesterday : day
  }
}
