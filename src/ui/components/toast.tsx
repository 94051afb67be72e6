/** A short message above the footer (PageFrame's `toast`); who shows it also takes it away. */
import { Text, View } from '@tarojs/components'
import { a11y } from './a11y'
import { Icon } from './icon'
import type { IconName } from './icon-names'
import { Pressable } from './pressable'
import './toast.scss'

type Props = {
  /** Null shows nothing; the live region itself is always there, so a new message is read out. */
  readonly message: string | null
  readonly icon?: IconName
  readonly action?: { readonly label: string; readonly onClick: () => void }
}

export function Toast({ message, icon, action }: Props) {
  return (
    <View className="ui-toast" {...a11y({ role: 'status', live: 'polite' })}>
      {message !== null && (
        <View className="ui-toast__body">
          {icon && <Icon name={icon} className="ui-toast__icon" />}
          <Text className="ui-toast__text">{message}</Text>
          {action && (
            <Pressable className="ui-toast__action" onClick={action.onClick}>
              {action.label}
            </Pressable>
          )}
        </View>
      )}
    </View>
  )
}
