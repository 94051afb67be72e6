/** Nothing here yet: why, and the way on. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-names'
import type { Tone } from './tag'
import './empty-state.scss'

type Props = {
  readonly icon: IconName
  readonly title: string
  readonly text?: ReactNode
  readonly tone?: Tone
  /** Buttons. */
  readonly children?: ReactNode
}

export function EmptyState({ icon, title, text, tone = 'primary', children }: Props) {
  return (
    <View className="ui-empty">
      <View className={classNames('ui-empty__disc', `ui-empty__disc--${tone}`)}>
        <Icon name={icon} size="xl" />
      </View>
      <View className="ui-empty__title">{title}</View>
      {text && <View className="ui-empty__text">{text}</View>}
      {children && <View className="ui-empty__buttons">{children}</View>}
    </View>
  )
}
