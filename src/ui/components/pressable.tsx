/** Anything that can be tapped: a View that is a button to touch, keyboard and screen reader. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { A11y } from './a11y'
import { a11y } from './a11y'
import { classNames } from './class-names'
import './pressable.scss'

type Props = Omit<A11y, 'hidden' | 'live' | 'modal' | 'percent'> & {
  readonly className?: string
  readonly children?: ReactNode
  readonly onClick: () => void
}

type Stoppable = { stopPropagation(): void }
type Key = Stoppable & { readonly key: string; preventDefault(): void }

export function Pressable({ className, children, onClick, role = 'button', ...facts }: Props) {
  const isIdle = facts.disabled === true || facts.busy === true
  const press = (event: Stoppable) => {
    event.stopPropagation()
    if (!isIdle) onClick()
  }
  const keyboard = {
    tabIndex: facts.disabled ? -1 : 0,
    onKeyDown: (event: Key) => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      press(event)
    },
  }
  return (
    <View
      className={classNames('ui-pressable', className)}
      hoverClass={isIdle ? 'none' : 'ui-pressed'}
      hoverStayTime={80}
      onClick={press}
      {...keyboard}
      {...a11y({ role, ...facts })}
    >
      {children}
    </View>
  )
}
