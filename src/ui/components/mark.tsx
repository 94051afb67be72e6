/** A small soft square with an icon or a character or two: it stands where a picture would. */
import { Text, View } from '@tarojs/components'
import { a11y } from './a11y'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-names'
import type { Tone } from './tag'
import './mark.scss'

type Props = { readonly tone?: Tone } & (
  | { readonly icon: IconName; readonly text?: undefined }
  | { readonly text: string; readonly icon?: undefined }
)

export function Mark({ tone = 'primary', icon, text }: Props) {
  return (
    <View className={classNames('ui-mark', `ui-mark--${tone}`)} {...a11y({ hidden: true })}>
      {icon ? <Icon name={icon} /> : <Text>{text}</Text>}
    </View>
  )
}
