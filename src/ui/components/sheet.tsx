/** A panel that rises from the bottom over a dimmed page. */
import { ScrollView, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useMessages } from '../hooks/use-looks'
import { useModalFocus } from '../hooks/use-modal-focus'
import { a11y } from './a11y'
import { IconButton } from './icon-button'
import './sheet.scss'

type Props = {
  readonly open: boolean
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  /** Stays in view under the scrolling content. */
  readonly footer?: ReactNode
}

/** Words alone may be longer than the panel: arrow keys reach them too. */
const KEYS_SCROLL = { tabIndex: 0 }

export function Sheet({ open, title, onClose, children, footer }: Props) {
  const { common } = useMessages()
  const focus = useModalFocus(open, onClose)
  if (!open) return null
  return (
    <View className="ui-sheet">
      <View className="ui-sheet__overlay" onClick={onClose} {...a11y({ hidden: true })} />
      <View className="ui-sheet__panel" {...focus} {...a11y({ role: 'dialog', label: title, modal: true })}>
        <View className="ui-sheet__head">
          <View className="ui-sheet__title">{title}</View>
          <IconButton icon="x" label={common.close} onClick={onClose} tone="soft" />
        </View>
        <ScrollView className="ui-sheet__body" scrollY>
          <View {...KEYS_SCROLL}>{children}</View>
        </ScrollView>
        {footer && <View className="ui-sheet__footer">{footer}</View>}
      </View>
    </View>
  )
}
