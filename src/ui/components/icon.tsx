/** One line icon in the colour of the text around it. */
import { View } from '@tarojs/components'
import { a11y } from './a11y'
import { classNames } from './class-names'
import type { IconName } from './icon-names'
import './icon.scss'

type Props = {
  readonly name: IconName
  readonly size?: 's' | 'm' | 'l' | 'xl'
  /** Only when the icon says something no text beside it says. */
  readonly label?: string
  readonly className?: string
}

export function Icon({ name, size = 'm', label, className }: Props) {
  // an unlabelled icon is an empty box that nothing reads out, so it needs no attributes to hide it
  const facts = label === undefined ? {} : { role: 'img', label }
  return (
    <View
      className={classNames('ui-icon', `ui-icon--${size}`, `ui-icon--${name}`, className)}
      {...a11y(facts)}
    />
  )
}
