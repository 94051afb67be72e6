/** A raised surface that groups what belongs together. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Pressable } from './pressable'
import './card.scss'

type Props = {
  readonly children: ReactNode
  /** `hero` is the brand surface: at most one a screen. `flat` has a border instead of a shadow. */
  readonly tone?: 'raised' | 'flat' | 'hero' | 'accent'
  /** No inner space, for cards made of rows. */
  readonly flush?: boolean
  readonly onClick?: () => void
  readonly label?: string
  readonly className?: string
}

export function Card({ tone = 'raised', flush, onClick, label, className, children }: Props) {
  const name = classNames('ui-card', `ui-card--${tone}`, flush && 'ui-card--flush', className)
  if (!onClick) return <View className={name}>{children}</View>
  return (
    <Pressable className={name} onClick={onClick} label={label}>
      {children}
    </Pressable>
  )
}
