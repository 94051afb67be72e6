/** A notice that stays: what is the matter, and one thing to do about it. */
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { a11y } from './a11y'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-names'
import { Pressable } from './pressable'
import './banner.scss'

export const BANNER_TONES = ['info', 'success', 'warn', 'danger', 'accent'] as const
export type BannerTone = (typeof BANNER_TONES)[number]

const ICON_OF = {
  info: 'info',
  success: 'circle-check',
  warn: 'triangle-alert',
  danger: 'octagon-x',
  accent: 'badge-percent',
} as const satisfies Record<BannerTone, IconName>

type Props = {
  readonly tone?: BannerTone
  readonly title?: string
  readonly children?: ReactNode
  readonly icon?: IconName
  readonly action?: { readonly label: string; readonly onClick: () => void }
  readonly className?: string
}

export function Banner({ tone = 'info', title, children, icon, action, className }: Props) {
  return (
    <View
      className={classNames('ui-banner', `ui-banner--${tone}`, title && 'ui-banner--titled', className)}
      {...a11y({ role: tone === 'danger' ? 'alert' : 'status' })}
    >
      <Icon name={icon ?? ICON_OF[tone]} className="ui-banner__icon" />
      <View className="ui-banner__words">
        {title && <View className="ui-banner__title">{title}</View>}
        {children && <View className="ui-banner__text">{children}</View>}
      </View>
      {action && (
        <Pressable className="ui-banner__action" onClick={action.onClick}>
          <Text>{action.label}</Text>
        </Pressable>
      )}
    </View>
  )
}
