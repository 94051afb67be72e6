/** The button: one primary per screen, the others quieter. */
import { Text } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-names'
import { Pressable } from './pressable'
import './button.scss'

type Props = {
  readonly children: ReactNode
  readonly onClick: () => void
  readonly variant?: 'primary' | 'secondary' | 'quiet' | 'danger'
  readonly size?: 's' | 'm' | 'l'
  /** Work is under way: taps do nothing and the icon turns. */
  readonly busy?: boolean
  readonly disabled?: boolean
  readonly full?: boolean
  readonly icon?: IconName
  /** The accessible name, when the text alone is not clear without its surroundings. */
  readonly label?: string
  readonly className?: string
}

export function Button({
  variant = 'primary',
  size = 'm',
  full,
  icon,
  children,
  className,
  ...press
}: Props) {
  const shown = press.busy ? 'loader-circle' : icon
  return (
    <Pressable
      className={classNames(
        'ui-button',
        `ui-button--${variant}`,
        `ui-button--${size}`,
        full && 'ui-button--full',
        press.disabled && 'ui-button--disabled',
        className,
      )}
      {...press}
    >
      {shown && <Icon name={shown} className={press.busy ? 'ui-button__spinner' : undefined} />}
      <Text className="ui-button__text">{children}</Text>
    </Pressable>
  )
}
