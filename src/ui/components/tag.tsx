/** A short word on a soft ground: a state or a property. */
import { Text, View } from '@tarojs/components'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-names'
import './tag.scss'

export const TONES = ['neutral', 'primary', 'accent', 'success', 'warn', 'danger'] as const
export type Tone = (typeof TONES)[number]

type Props = {
  readonly children: string
  readonly tone?: Tone
  readonly icon?: IconName
  /** Filled with the tone's full colour. */
  readonly solid?: boolean
}

export function Tag({ children, tone = 'neutral', icon, solid }: Props) {
  return (
    <View className={classNames('ui-tag', `ui-tag--${tone}`, solid && 'ui-tag--solid')}>
      {icon && <Icon name={icon} size="s" />}
      <Text className="ui-tag__text">{children}</Text>
    </View>
  )
}
