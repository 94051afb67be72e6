/** A whole screen in one colour with one shape and one word, and the way to the next shopper. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Screen } from '@/pages/_shared/screen'
import { a11y } from '@/ui/components/a11y'
import { Button } from '@/ui/components/button'
import { classNames } from '@/ui/components/class-names'
import { Icon } from '@/ui/components/icon'
import type { IconName } from '@/ui/components/icon-names'
import { useMessages } from '@/ui/hooks/use-looks'
import type { Advice } from '@/ui/messages/words'
import './staff.scss'

type Props = {
  readonly tone: 'success' | 'warn' | 'danger'
  readonly icon: IconName
  readonly words: Advice
  /** The figure under the words: a time, or the pieces and the sum. */
  readonly detail?: ReactNode
  /** The page's title; of the door unless another is given. */
  readonly title?: string
  readonly next?: string
  /** Null while there is nothing to do but wait. */
  readonly onNext: (() => void) | null
  /** Other ways on, under the first. */
  readonly more?: ReactNode
}

export function FullSign({ tone, icon, words, detail, title, next, onNext, more }: Props) {
  const { staff } = useMessages()
  return (
    <Screen
      title={title ?? staff.title}
      fill
      flush
      footer={
        <View className="desk__decisions">
          {onNext && (
            <Button size="l" icon="arrow-right" full className="desk__let-through" onClick={onNext}>
              {next ?? staff.next}
            </Button>
          )}
          {more}
        </View>
      }
    >
      <View className={classNames('desk-sign', `desk-sign--${tone}`)} {...a11y({ role: 'alert' })}>
        <View className="desk-sign__shape">
          <Icon name={icon} size="xl" />
        </View>
        <View className="desk-sign__title">{words.title}</View>
        {detail && <View className="desk-sign__detail">{detail}</View>}
        <View className="desk-sign__advice">{words.advice}</View>
      </View>
    </Screen>
  )
}
