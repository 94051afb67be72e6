/** A round button with only an icon; its label is what a screen reader says. */
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-names'
import { Pressable } from './pressable'
import './icon-button.scss'

type Props = {
  readonly icon: IconName
  readonly label: string
  readonly onClick: () => void
  /** `glass` is for pictures and the camera; `soft` stands out from a surface; `step` looks as in a stepper. */
  readonly tone?: 'plain' | 'soft' | 'glass' | 'step'
  readonly disabled?: boolean
  /** On or off, for a switch such as a torch. */
  readonly pressed?: boolean
  readonly className?: string
}

export function IconButton({ icon, tone = 'plain', className, ...press }: Props) {
  return (
    <Pressable
      className={classNames(
        'ui-icon-button',
        `ui-icon-button--${tone}`,
        press.pressed && 'ui-icon-button--on',
        press.disabled && 'ui-icon-button--disabled',
        className,
      )}
      {...press}
    >
      <Icon name={icon} size={tone === 'step' ? 'm' : 'l'} />
    </Pressable>
  )
}
